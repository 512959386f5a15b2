package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Screening;
import org.fascia.medicine.screening.Verdict;

/** There is no plan, and this must happen first. */
public sealed interface NoPlan extends PlanAnswer {
  /** The order as it was read. */
  Order order();

  /** The screening of the order as a whole. */
  Screening screening();

  /**
   * The rules forbid a session today.
   *
   * @param first what must happen first, gravest first
   * @param rules all that will count, also those that only limit the pressure, gravest first
   * @param openPoints what the order leaves open, to be asked in the same call
   */
  record Forbidden(
      Order order,
      Screening screening,
      List<Step> first,
      List<FiredRule> rules,
      List<OpenPoint> openPoints)
      implements NoPlan {
    public Forbidden {
      first = List.copyOf(first);
      rules = List.copyOf(rules);
      openPoints = List.copyOf(openPoints);
    }

    static Forbidden by(
        Order order, Screening screening, List<FiredRule> rules, List<OpenPoint> openPoints) {
      return new Forbidden(
          order,
          screening,
          screening.fired().stream()
              .filter(rule -> !rule.outcome().permitsTreatment())
              .map(Step::of)
              .toList(),
          rules,
          openPoints);
    }
  }

  /**
   * A session would be permitted, but the rules leave nothing of what was ordered.
   *
   * @param omissions what was ordered, and why it is not possible
   * @param permitted techniques that fit and would be permitted, if the prescriber ordered them
   */
  record NothingLeft(
      Order order, Screening screening, List<Omission> omissions, List<Candidate> permitted)
      implements NoPlan {
    public NothingLeft {
      omissions = List.copyOf(omissions);
      permitted = List.copyOf(permitted);
    }
  }

  /** The order names no region, and its diagnoses point to none. */
  record NowhereToTreat(Order order, Screening screening) implements NoPlan {}

  /** One thing that must happen, because of one rule. */
  record Step(Contact contact, FiredRule rule) {
    private static Step of(FiredRule rule) {
      return new Step(rule.asksFirst() ? Contact.PATIENT : Contact.of(rule.outcome()), rule);
    }
  }

  /** Who is called. */
  enum Contact {
    EMERGENCY_SERVICES,
    PHYSICIAN_TODAY,
    PRESCRIBER,
    PATIENT;

    private static Contact of(Verdict outcome) {
      return switch (outcome) {
        case EMERGENCY -> EMERGENCY_SERVICES;
        case DO_NOT_TREAT -> PHYSICIAN_TODAY;
        case NEEDS_CLEARANCE -> PRESCRIBER;
        case ADAPT, PROCEED -> throw new IllegalArgumentException("A session is permitted");
      };
    }
  }
}
