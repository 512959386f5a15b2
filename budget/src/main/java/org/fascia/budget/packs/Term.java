package org.fascia.budget.packs;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What a rule means. A rule says one of these. */
public sealed interface Term {

  /** Something that must be there by some time. */
  record Need(Paper paper, Before before) implements Term {
    /** By when it must be there. */
    public enum Before {
      FIRST_VISIT,
      BILLING,
      /** When more is asked for. */
      RENEWAL
    }
  }

  /**
   * Whether the payer must agree beforehand.
   *
   * @param free counted visits that need no authorisation; only with {@link Asked#AFTER}
   * @param over what the free visits are counted over; only with {@link Asked#AFTER}
   * @param tiers counts at which somebody else has to agree, ascending
   */
  record Permission(Asked asked, int free, Span over, List<Tier> tiers, Force force)
      implements Term {
    /** When the payer wants to be asked. */
    public enum Asked {
      NEVER,
      /** Before the first visit. */
      ALWAYS,
      /** After the free visits. */
      AFTER,
      /** Depends on the plan: somebody has to ask. */
      UNKNOWN
    }

    /** From this count on, the words say who agrees and how he is asked. */
    public record Tier(int after, String whom) {}

    public Permission {
      tiers = List.copyOf(tiers);
    }
  }

  /**
   * A limit of the payer's own.
   *
   * @param most the number; empty where the plan sets it, to be taken from the case's coverage
   * @param days how many days with {@link Span#LAST_DAYS}, else empty
   * @param sharedWith who else spends it; where anybody does it cannot be computed, only confirmed
   */
  record Cap(
      Measure measure,
      Span over,
      OptionalLong most,
      OptionalInt days,
      Set<String> sharedWith,
      Force force)
      implements Term {
    public Cap {
      sharedWith = Set.copyOf(sharedWith);
    }

    /** Whether others spend it too, so that it cannot be computed. */
    public boolean shared() {
      return !sharedWith.isEmpty();
    }
  }

  /** A last day of the payer's own, counted from an anchor; the last day is within. */
  record LastDay(Period length, Anchor from, Force force) implements Term {
    /** The day it is counted from. */
    public enum Anchor {
      INJURY,
      FIRST_VISIT,
      /** The day each order was written: the age an order may reach. */
      ORDER_WRITTEN
    }
  }

  /**
   * When to ask for more.
   *
   * @param visitsLeft at so many visits left, or fewer
   * @param daysLeft at so many days left, or fewer; today is not counted
   * @param atVisits counts at which the next {@link Permission.Tier} has to be asked for
   */
  record Renewal(int visitsLeft, int daysLeft, List<Integer> atVisits, String how) implements Term {
    public Renewal {
      atVisits = List.copyOf(atVisits);
    }
  }

  /** A progress report due after so many visits or so long since the first, whichever is first. */
  record ReportDue(OptionalInt everyVisits, Optional<Period> every, String to) implements Term {}

  /** What counts as a visit for this payer; treated visits always do. */
  record Counting(CountBy by, Set<VisitKind> besidesTreated) implements Term {
    public Counting {
      besidesTreated = Set.copyOf(besidesTreated);
    }
  }

  /** What a week is for this payer. */
  record Week(WeekKind kind) implements Term {}

  /** A verbal order counts from the day it was given when it is signed within so many days. */
  record VerbalOrder(int signedWithinDays) implements Term {}

  /** How minutes become units. */
  record Units(UnitRule rule) implements Term {}

  /** Whether something may be charged or given. */
  record MayCharge(Charging what, boolean allowed, Force force) implements Term {}

  /** Whether these professions may prescribe; the condition is words for a person. */
  record MayPrescribe(Set<Profession> professions, Answer answer, Optional<String> condition)
      implements Term {
    /** The answer. */
    public enum Answer {
      YES,
      NO,
      /** Under the condition only. */
      CONDITIONAL,
      ASK_PAYER
    }

    public MayPrescribe {
      professions = Set.copyOf(professions);
    }
  }

  /** Something a person should know and no count depends on. */
  record Note(String about) implements Term {}

  /** The payer pays nothing for massage: the budget is empty whatever else is there. */
  record Excludes(Force force) implements Term {}
}
