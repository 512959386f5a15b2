package org.fascia.medicine.planning;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Goal;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.WatchedSign;
import org.fascia.medicine.planning.DoseComparison.Standing;
import org.fascia.medicine.screening.FiredRule;

/** What the parts of a plan are called, in sentences for clinicians. */
public final class PlanWords {
  private PlanWords() {}

  /** A region with its side, such as {@code Lower back, both sides}. */
  public static String region(TreatedRegion where) {
    String name = where.region().plainName();
    return switch (where.side()) {
      case UNSTATED -> name;
      case BOTH -> name + ", both sides";
      case LEFT, RIGHT -> name + ", " + where.side().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** Several regions in one list. */
  public static String regions(List<TreatedRegion> regions) {
    return regions.stream().map(PlanWords::region).collect(joining("; "));
  }

  /** The pressure of a line: where to begin, and the most. */
  public static String pressure(Line line) {
    return line.pressure() == line.mostPressure()
        ? "pressure " + line.pressure() + " of 5, no more"
        : "pressure " + line.pressure() + " of 5, never above " + line.mostPressure();
  }

  /** Why the pressure stays below the usual; empty when it does not. */
  public static Optional<String> ceiling(Line line) {
    int usual = line.technique().pressure().most();
    return line.ceiling()
        .map(
            ceiling ->
                "lowered from the usual most of %d because of: %s"
                    .formatted(usual, ceiling(ceiling)));
  }

  /** Why the pressure of a session stays below the usual; empty when it does not. */
  public static Optional<String> ceiling(Outline.Step step) {
    int usual = step.technique().pressure().most();
    return step.loweredBy()
        .map(
            rule ->
                "lowered from the usual most of %d because of: %s"
                    .formatted(usual, rule.sharedName()));
  }

  /** What lowers a pressure. */
  public static String ceiling(Ceiling ceiling) {
    return switch (ceiling) {
      case Ceiling.OfRule(FiredRule rule) -> rule.sharedName();
      case Ceiling.OfOrder(String precautions) -> "the order says " + quoted(precautions);
      case Ceiling.OfCondition(Condition condition) ->
          condition.name() + ", which is treated lightly";
      case Ceiling.OfResponse(Setback setback, int most) ->
          "%s, so no more than %d until it is better (practice reasoning)"
              .formatted(ResponseWords.setback(setback), most);
    };
  }

  /** Where two conditions differ, and what was planned, as a sentence. */
  public static String conflict(Conflict conflict) {
    return "%s asks for pressure %d at most, %s allows %d: planned at %d."
        .formatted(
            conflict.lighter().name(),
            conflict.asked(),
            conflict.other().name(),
            conflict.allowed(),
            conflict.planned());
  }

  /** Why a technique stands in the plan. */
  public static String reason(Reason reason) {
    return switch (reason) {
      case Reason.FitsCondition(Condition condition, Condition.Choice choice) ->
          choice.rationale() + " (" + choice.support().words() + ")";
      case Reason.OrderedByName ordered -> "ordered by name; not among the usual techniques here";
      case Reason.TherapistsChoice choice ->
          "the therapist's choice; not among the usual techniques here";
      case Reason.AskedFor asked -> "the patient asks for this region";
      case Reason.GeneralMassage general -> "the order names this region";
    };
  }

  /** What is left out and why, as one sentence without a full stop. */
  public static String omission(Omission omission) {
    String where = omission.regions().isEmpty() ? "" : regions(omission.regions());
    String what =
        omission
            .technique()
            .map(technique -> technique.name() + (where.isEmpty() ? "" : " (" + where + ")"))
            .orElse(where);
    return what + ": " + cause(omission.cause());
  }

  /** Why something is left out, as one sentence without a full stop. */
  public static String cause(Cause cause) {
    return switch (cause) {
      case Cause.KeptOut(FiredRule rule) -> "left out because of: " + rule.sharedName();
      case Cause.NotPermitted(FiredRule rule) ->
          "not permitted (" + rule.outcome().slug() + ") because of: " + rule.sharedName();
      case Cause.NotAtThisPressure(int most, int least, Ceiling ceiling) ->
          "needs pressure %d or more; no more than %d is permitted here because of: %s"
              .formatted(least, most, ceiling(ceiling));
      case Cause.AgainstTheOrder(String precautions) ->
          "not used; the order says " + quoted(precautions);
      case Cause.NeverTreated never -> "findings are recorded here, nobody works here";
      case Cause.DoneAtHome home -> "done by the patient at home, not in a visit";
      case Cause.OutOfScope(String training, List<String> colleagues) ->
          "outside the therapist's scope; needs: %s; %s"
              .formatted(
                  training.replaceFirst("\\.$", ""),
                  colleagues.isEmpty()
                      ? "nobody here has it on record"
                      : "could be done by " + listed(colleagues));
    };
  }

  private static String quoted(String words) {
    return '"' + words.replaceFirst("\\.$", "") + '"';
  }

  /** How often, such as {@code 1 to 2 visits a week}. */
  public static String frequency(Frequency frequency) {
    return count(frequency)
        + switch (frequency.per()) {
          case DAY -> " a day";
          case WEEK -> " a week";
          case FORTNIGHT -> " every two weeks";
          case MONTH -> " a month";
        };
  }

  private static String count(Frequency frequency) {
    if (frequency.isAsNeeded()) {
      return "as needed, at most " + visits(frequency.most());
    }
    return frequency.least() == frequency.most()
        ? visits(frequency.most())
        : frequency.least() + " to " + visits(frequency.most());
  }

  /** A length of time, such as {@code 6 weeks}. */
  public static String length(Period length) {
    if (length.toTotalMonths() > 0) {
      return count(length.toTotalMonths(), "month");
    }
    long days = length.get(ChronoUnit.DAYS);
    return days % 7 == 0 ? count(days / 7, "week") : count(days, "day");
  }

  static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  /** A score with the decimals of its instrument. */
  public static String score(double score, Instrument instrument) {
    return BigDecimal.valueOf(score)
        .setScale(instrument.decimals(), RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** A number of visits. */
  public static String visits(int count) {
    return count(count, "visit");
  }

  /** Where the size of a goal comes from. */
  public static String basis(PlannedGoal planned) {
    Goal goal = planned.goal();
    if (!goal.restsOnPublication()) {
      return "planning value, not a published threshold";
    }
    String from = goal.thresholdFrom().map(it -> ": " + it).orElse("");
    return switch (goal.basis()) {
      case PUBLISHED_MCID -> "a change that matters" + from;
      case PUBLISHED_MDC -> "a change beyond error" + from;
      case PUBLISHED_CUT_OFF -> "published cut-off" + from;
      case PLANNING_VALUE -> throw new IllegalStateException("ruled out above");
    };
  }

  /** Why something is no goal. */
  public static String unfit(UnfitGoal unfit) {
    Instrument instrument = unfit.instrument();
    return switch (unfit.why()) {
      case ALREADY_MET ->
          "met already: %s is %s"
              .formatted(instrument.shortName(), score(unfit.measured().latest(), instrument));
      case BEYOND_THE_SCALE ->
          "out of reach: from %s on the %s that lies beyond the end of the scale"
              .formatted(score(unfit.measured().first(), instrument), instrument.shortName());
    };
  }

  /** The instrument, and what its licence asks for. */
  public static String instrument(Instrument instrument) {
    return instrument.softwareUse() == Instrument.SoftwareUse.RECORD_SCORE_ONLY
        ? instrument.shortName() + " (licensed form: record the score)"
        : instrument.shortName();
  }

  /** A trial's course in the words of its source, and how the order stands to it. */
  public static String trial(StudiedCourse studied) {
    return sentence(studied.dosage().source())
        + studied.dosage().note().map(note -> "; " + note).orElse("")
        + "."
        + studied.comparison().map(dose -> " " + dose(dose)).orElse("");
  }

  /** How the order stands to a dose that was studied, as a sentence. */
  public static String dose(DoseComparison dose) {
    if (dose.isTheStudiedDose()) {
      return "The order gives the same dose.";
    }
    List<String> differences =
        Stream.of(
                difference(dose.visit(), "shorter visits", "longer visits"),
                difference(dose.perWeek(), "fewer visits a week", "more visits a week"),
                difference(dose.weeks(), "fewer weeks", "more weeks"))
            .flatMap(Optional::stream)
            .toList();
    return differences.isEmpty()
        ? "As far as the order and the source say, the order gives the same dose."
        : "Against this the order has " + listed(differences) + ".";
  }

  private static Optional<String> difference(Standing standing, String less, String more) {
    return switch (standing) {
      case LESS -> Optional.of(less);
      case MORE -> Optional.of(more);
      case ALIKE, OPEN -> Optional.empty();
    };
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** What to look out for, and what to do when it shows; nobody is called who ordered nothing. */
  public static String watched(WatchedSign sign, Mandate mandate) {
    boolean nobodyOrdered =
        switch (mandate) {
          case Order _ -> false;
          case Agreement _ -> true;
        };
    boolean callsPrescriber =
        sign.action() == WatchedSign.Action.CONTACT_PRESCRIBER_BEFORE_TREATING;
    return sign.meaning()
        + ": "
        + (nobodyOrdered && callsPrescriber
            ? "have a physician see it before treating"
            : sign.action().words());
  }

  /** A side as a person says it; empty where none is meant. */
  public static String side(Side side) {
    return switch (side) {
      case LEFT -> "left";
      case RIGHT -> "right";
      case BOTH -> "both sides";
      case UNSTATED -> "";
    };
  }

  /** The words with a capital at the beginning. */
  public static String sentence(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
