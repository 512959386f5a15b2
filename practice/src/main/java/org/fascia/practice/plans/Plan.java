package org.fascia.practice.plans;

import java.time.Instant;
import java.util.Optional;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.PlanId;
import org.fascia.practice.kernel.ScreeningId;

/**
 * A plan on file; its content never changes.
 *
 * @param version from 1 upwards in its case
 * @param screening the screening that permitted it
 * @param sha256 over the characters of the stored content, in hex
 * @param acceptedBy name of the therapist
 */
public record Plan(
    PlanId id,
    CaseId file,
    int version,
    ScreeningId screening,
    State state,
    Accepted content,
    String sha256,
    Consent consent,
    ClinicDay acceptedOn,
    Instant acceptedAt,
    String acceptedBy) {

  /** The plan of treatment it holds; empty where it is the outline of a session. */
  public Optional<PlanContent> treatment() {
    return switch (content) {
      case PlanContent plan -> Optional.of(plan);
      case SessionContent _ -> Optional.empty();
    };
  }

  /** Where a plan stands. */
  public enum State {
    /** Visits follow it. */
    ACTIVE,
    /** A later version took its place. */
    SUPERSEDED
  }
}
