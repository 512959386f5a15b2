package org.fascia.practice.prescriptions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.practice.kernel.AuthorisationId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.DocumentId;

/**
 * A payer's permission: what was asked, and, kept apart from it, what was answered.
 *
 * @param request what was asked; empty where the payer agreed without being asked in writing
 * @param supersedes the authorisation it takes the place of
 * @param steps the payer's answers, the first one first
 */
public record Authorisation(
    AuthorisationId id,
    CoverageId coverage,
    Optional<AuthorisationRequest> request,
    Optional<AuthorisationId> supersedes,
    List<Step> steps) {
  public Authorisation {
    steps = List.copyOf(steps);
  }

  /**
   * One answer as it stands on record.
   *
   * @param document the letter it came with
   * @param by name of the person who recorded it
   */
  public record Step(PayerAnswer answer, Optional<DocumentId> document, String by, Instant at) {}

  /** Where an authorisation stands. */
  public enum State {
    /** Asked for; the payer has not answered. */
    REQUESTED,
    GRANTED,
    DENIED,
    WITHDRAWN,
    /** Granted, and ended early. */
    ENDED
  }

  /** Where it stands now. */
  public State state() {
    return last()
        .map(
            answer ->
                switch (answer) {
                  case PayerAnswer.Granted _ -> State.GRANTED;
                  case PayerAnswer.Denied _ -> State.DENIED;
                  case PayerAnswer.Withdrawn _ -> State.WITHDRAWN;
                  case PayerAnswer.Ended _ -> State.ENDED;
                })
        .orElse(State.REQUESTED);
  }

  /** What the payer agreed to; where it was ended early, up to the day before. */
  public Optional<Grant> granted() {
    return steps.stream()
        .map(Step::answer)
        .flatMap(
            answer ->
                answer instanceof PayerAnswer.Granted granted
                    ? Stream.of(granted.grant())
                    : Stream.empty())
        .findFirst();
  }

  /** The first day after it ended early; empty where it did not. */
  public Optional<ClinicDay> endedOn() {
    return last().filter(PayerAnswer.Ended.class::isInstance).map(PayerAnswer::day);
  }

  /** Whether it permits a visit of that day, as far as its dates tell. */
  public boolean permits(ClinicDay day) {
    return granted().filter(grant -> grant.extent().window().holds(day)).isPresent()
        && endedOn().filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** The same with these answers. */
  Authorisation with(List<Step> answers) {
    return new Authorisation(id, coverage, request, supersedes, answers);
  }

  private Optional<PayerAnswer> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().answer());
  }
}
