package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.prescriptions.Authorisation;
import org.fascia.practice.prescriptions.Authorisation.State;
import org.fascia.practice.prescriptions.AuthorisationRequest;
import org.fascia.practice.prescriptions.Grant;
import org.fascia.practice.prescriptions.PayerAnswer;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;

/**
 * One authorisation with its chain.
 *
 * @param asked what was asked, line by line; empty where nothing was in writing
 * @param granted what was granted, line by line; empty while nothing is
 * @param steps what was answered, the first answer first
 * @param chain the authorisations it follows and that follow it, the oldest first
 */
public record AuthorisationView(
    AuthorisationRow row,
    String id,
    String payer,
    List<Fact> asked,
    List<Fact> granted,
    List<StepRow> steps,
    List<AuthorisationRow> chain,
    Answers answers) {
  public AuthorisationView {
    asked = List.copyOf(asked);
    granted = List.copyOf(granted);
    steps = List.copyOf(steps);
    chain = List.copyOf(chain);
  }

  /** What may be recorded of it still. */
  public enum Answers {
    /** Granted, denied, withdrawn. */
    OPEN,
    /** That it ended early. */
    END,
    NONE
  }

  /**
   * An answer as a line.
   *
   * @param letter where the letter is opened; empty without one
   */
  public record StepRow(String what, String words, String by, String letter) {}

  static AuthorisationView of(
      Authorisation one, String payer, List<Authorisation> chain, ClinicDay today) {
    return new AuthorisationView(
        AuthorisationRow.of(one, today),
        one.id().toString(),
        payer,
        one.request().map(AuthorisationView::asked).orElse(List.of()),
        one.granted().map(AuthorisationView::granted).orElse(List.of()),
        one.steps().stream().map(step -> step(one, step)).toList(),
        chain.stream().map(link -> AuthorisationRow.of(link, today)).toList(),
        answers(one.state()));
  }

  private static Answers answers(State state) {
    return switch (state) {
      case REQUESTED -> Answers.OPEN;
      case GRANTED -> Answers.END;
      case DENIED, WITHDRAWN, ENDED -> Answers.NONE;
    };
  }

  private static List<Fact> asked(AuthorisationRequest request) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("askedOn", Format.date(request.askedOn().date())));
    facts.add(fact("size", PayerText.size(request.extent())));
    facts.add(fact("days", PayerText.days(request.extent().window())));
    if (!request.codes().isEmpty()) {
      facts.add(fact("codes", String.join(", ", request.codes())));
    }
    return facts;
  }

  private static List<Fact> granted(Grant grant) {
    Optional<Fact> number = grant.number().map(it -> fact("number", it));
    List<Fact> facts = new ArrayList<>();
    number.ifPresent(facts::add);
    facts.add(fact("size", PayerText.size(grant.extent())));
    facts.add(fact("days", PayerText.days(grant.extent().window())));
    return facts;
  }

  private static StepRow step(Authorisation one, Authorisation.Step step) {
    return new StepRow(
        text(
            "payers.step",
            Format.date(step.answer().day().date()),
            text("payers.state." + state(step.answer()))),
        step.answer().words(),
        step.by(),
        step.document()
            .map(letter -> "/authorisations/" + one.id() + "/letters/" + letter)
            .orElse(""));
  }

  private static State state(PayerAnswer answer) {
    return switch (answer) {
      case PayerAnswer.Granted _ -> State.GRANTED;
      case PayerAnswer.Denied _ -> State.DENIED;
      case PayerAnswer.Withdrawn _ -> State.WITHDRAWN;
      case PayerAnswer.Ended _ -> State.ENDED;
    };
  }

  private static Fact fact(String term, String value) {
    return new Fact(text("payers.fact." + term), value);
  }
}
