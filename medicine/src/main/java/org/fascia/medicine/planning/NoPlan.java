package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.Screening;
import org.fascia.medicine.screening.Verdict;

/** There is no plan, and this must happen first. */
public sealed interface NoPlan extends PlanAnswer {
  /** What the plan was asked for on. */
  Mandate mandate();

  /** The screening of what was asked for as a whole. */
  Screening screening();

  /**
   * The rules forbid a session today.
   *
   * @param first what must happen first, gravest first
   * @param rules all that will count, also those that only limit the pressure, gravest first
   * @param openPoints what is left open, to be asked in the same call
   */
  record Forbidden(
      Mandate mandate,
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
        Mandate mandate, Screening screening, List<FiredRule> rules, List<OpenPoint> openPoints) {
      return new Forbidden(
          mandate, screening, steps(screening, mandate.clears()), rules, openPoints);
    }
  }

  /**
   * A session would be permitted, but the rules leave nothing of what was asked for.
   *
   * @param omissions what was asked for, and why it is not possible
   * @param permitted techniques that fit and would be permitted, if they were asked for
   */
  record NothingLeft(
      Mandate mandate, Screening screening, List<Omission> omissions, List<Candidate> permitted)
      implements NoPlan {
    public NothingLeft {
      omissions = List.copyOf(omissions);
      permitted = List.copyOf(permitted);
    }
  }

  /** No region is named, and the diagnoses point to none. */
  record NowhereToTreat(Mandate mandate, Screening screening) implements NoPlan {}

  /** What the rules that forbid a session ask for, gravest first. */
  static List<Step> steps(Screening screening, Contact clears) {
    return screening.fired().stream()
        .filter(rule -> !rule.outcome().permitsTreatment())
        .map(rule -> Step.of(rule, clears))
        .toList();
  }

  /** One thing that must happen, because of one rule. */
  record Step(Contact contact, FiredRule rule) {
    private static Step of(FiredRule rule, Contact clears) {
      return new Step(
          rule.asksFirst() ? Contact.PATIENT : Contact.of(rule.outcome(), clears), rule);
    }
  }

  /** Who is called. */
  enum Contact {
    EMERGENCY_SERVICES,
    PHYSICIAN_TODAY,
    /** Who ordered the treatment gives the written answer. */
    PRESCRIBER,
    /** Nobody ordered: the patient is advised to see a physician, whose written answer counts. */
    PHYSICIAN,
    PATIENT;

    private static Contact of(Verdict outcome, Contact clears) {
      return switch (outcome) {
        case EMERGENCY -> EMERGENCY_SERVICES;
        case DO_NOT_TREAT -> PHYSICIAN_TODAY;
        case NEEDS_CLEARANCE -> clears;
        case ADAPT, PROCEED -> throw new IllegalArgumentException("A session is permitted");
      };
    }
  }
}
