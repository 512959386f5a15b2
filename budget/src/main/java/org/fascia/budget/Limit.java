package org.fascia.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.fascia.budget.packs.Force;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.Rule;

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
    /** It sets the pace, or is only said: it takes nothing from what is left. */
    ADVISORY
  }

  /**
   * What is allowed, and what was taken of it.
   *
   * @param allowed empty where the limit has no number or nobody knows it
   * @param billed of the used, those billed
   */
  public record Tally(OptionalLong allowed, long used, long booked, long billed) {}

  /** Of a limit that counts nothing. */
  static final Tally UNCOUNTED = new Tally(OptionalLong.empty(), 0, 0, 0);

  /** What a row says of itself. */
  record Text(String name, String source, Force force) {
    static Text of(Rule rule, Force force) {
      return new Text(rule.name(), rule.source(), force);
    }
  }

  /** A row in force that counts nothing yet and leaves everything open. */
  static Limit of(String id, Scope scope, Text text, LocalDate asOf) {
    return new Limit(
        id,
        scope,
        text.name,
        text.source,
        Standing.IN_FORCE,
        text.force,
        Measure.VISITS,
        UNCOUNTED,
        new Left.Unlimited(),
        Optional.empty(),
        asOf,
        Optional.empty());
  }

  /** A row of the payer's rules; one that is a warning only is advisory. */
  static Limit ofRule(Rule rule, Force force, LocalDate asOf) {
    Limit row = of("payer/" + rule.id(), new Scope.OfPayer(), Text.of(rule, force), asOf);
    return force == Force.WARNING ? row.standing(Standing.ADVISORY) : row;
  }

  Limit counting(Measure measure, Tally tally, Left left) {
    return new Limit(
        id, scope, name, source, standing, force, measure, tally, left, until, asOf, confirmed);
  }

  Limit leaving(Left left) {
    return counting(measure, tally, left);
  }

  /** The same with a last day, after which nothing is left. */
  Limit until(LocalDate day) {
    Left left = asOf.isAfter(day) ? Lefts.NONE : this.left;
    return new Limit(
        id,
        scope,
        name,
        source,
        standing,
        force,
        measure,
        tally,
        left,
        Optional.of(day),
        asOf,
        confirmed);
  }

  /** The same as it stands: nothing is left of a limit that is not in force. */
  Limit standing(Standing standing) {
    boolean counts = standing == Standing.IN_FORCE || standing == Standing.ADVISORY;
    Left left = counts ? this.left : Lefts.NONE;
    return new Limit(
        id, scope, name, source, standing, force, measure, tally, left, until, asOf, confirmed);
  }

  Limit confirmed(Optional<Confirmation> confirmed) {
    LocalDate day = confirmed.map(Confirmation::day).orElse(asOf);
    return new Limit(
        id, scope, name, source, standing, force, measure, tally, left, until, day, confirmed);
  }
}
