package org.fascia.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.fascia.budget.packs.Force;
import org.fascia.budget.packs.Measure;

/**
 * One limit, and how far it is used.
 *
 * @param id {@code order/REF/visits}, {@code authorisation/REF/end}, or {@code payer/RULE}
 * @param scope whose limit it is
 * @param name for a person
 * @param source where the limit stands: the order, the authorisation or the rule's source
 * @param standing whether it limits the case on the day that was asked
 * @param tally what is allowed and taken, in {@code measure}
 * @param left in visits
 * @param until the last day it allows; empty where it sets none
 * @param asOf the day the figures hold for: the day asked, or of the last confirmation
 * @param confirmed the payer's last word, where others spend the limit too
 */
public record Limit(
    String id,
    Scope scope,
    String name,
    String source,
    Standing standing,
    Force force,
    Measure measure,
    Tally tally,
    Left left,
    Optional<LocalDate> until,
    LocalDate asOf,
    Optional<Confirmation> confirmed) {

  /** Whose limit it is. Several orders, or authorisations, in force at once add up. */
  public sealed interface Scope {
    /** The prescriber's. */
    record OfOrder(OrderRef order) implements Scope {}

    /** The payer's permission. */
    record OfAuthorisation(AuthorisationRef authorisation) implements Scope {}

    /** The payer's rules. */
    record OfPayer() implements Scope {}
  }

  /** Whether a limit counts on the day that was asked. */
  public enum Standing {
    IN_FORCE,
    /** From a later day on. */
    NOT_YET,
    /** Superseded, revoked, completed, or past its last day. */
    ENDED,
    /** Not signed, or not granted. */
    NOT_GIVEN,
    /** Sets the pace and takes nothing from what is left. */
    PACE
  }

  /**
   * What is allowed, and what was taken of it.
   *
   * @param allowed empty where the limit has no number or nobody knows it
   * @param billed of the used, those billed
   */
  public record Tally(OptionalLong allowed, long used, long booked, long billed) {}
}
