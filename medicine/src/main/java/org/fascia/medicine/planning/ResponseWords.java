package org.fascia.medicine.planning;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.measuring.trajectory.Trajectory;

/** What the response so far says to a plan, in sentences for clinicians. */
public final class ResponseWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

  private ResponseWords() {}

  /** One point, as one or several sentences. */
  public static String point(ResponsePoint point) {
    return switch (point) {
      case ResponsePoint.Reevaluated it ->
          "%s on %s: %s. %s"
              .formatted(
                  it.instrument().shortName(), day(it.then()), what(it), String.join(" ", why(it)));
      case ResponsePoint.Gentler(Setback setback) ->
          PlanWords.sentence(setback(setback)) + ": " + consequence(setback);
    };
  }

  /** What got worse and when, as part of a sentence. */
  static String setback(Setback setback) {
    return switch (setback) {
      case Setback.Worse worse ->
          worse.instrument().shortName() + " was worse on " + day(worse.then());
      case Setback.Reacted reacted ->
          "%s after %s (%s) on %s%s"
              .formatted(
                  felt(reacted.felt()),
                  reacted.technique().name(),
                  PlanWords.region(reacted.region()),
                  day(reacted.then()),
                  lasted(reacted.felt()));
    };
  }

  /** Which techniques would be used instead, as a sentence; empty where none. */
  public static Optional<String> exchange(TechniqueExchange exchange) {
    List<String> parts = new ArrayList<>();
    if (!exchange.forward().isEmpty()) {
      parts.add("would be used now: " + names(exchange.forward()));
    }
    if (!exchange.back().isEmpty()) {
      parts.add("would not be used now: " + names(exchange.back()));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(PlanWords.sentence(String.join("; ", parts)) + ".");
  }

  private static String names(List<Technique> techniques) {
    return techniques.stream().map(Technique::name).collect(joining(", "));
  }

  private static String what(ResponsePoint.Reevaluated point) {
    return switch (point.proposal().step()) {
      case REFER_BACK ->
          point
              .prescriber()
              .map(it -> "refer back, to " + it.name() + ", " + it.credential())
              .orElse("advise the patient to see a physician");
      case CHANGE -> "change the techniques; those not used so far come first";
      case DISCHARGE -> "consider ending the treatment";
      case CONTINUE -> "go on";
    };
  }

  /** The reasons; only where somebody ordered is there an order that stands. */
  private static List<String> why(ResponsePoint.Reevaluated point) {
    List<String> why = new ArrayList<>(point.proposal().because());
    why.remove(Trajectory.ORDER_STANDS);
    if (point.prescriber().isPresent()) {
      why.add(Trajectory.ORDER_STANDS);
    }
    return why;
  }

  private static String consequence(Setback setback) {
    String less = "no more pressure there than one below what was planned then";
    return switch (setback) {
      case Setback.Worse worse ->
          "%s (%s; practice reasoning).".formatted(less, PlanWords.regions(worse.where()));
      case Setback.Reacted _ ->
          "this technique comes last there, and " + less + " (practice reasoning).";
    };
  }

  private static String felt(Response.Felt felt) {
    return switch (felt.kind()) {
      case SORENESS -> "soreness of " + felt.strength() + " of 10";
      case FLARE -> "a flare of " + felt.strength() + " of 10";
      case PAIN_ROSE -> "pain rose by " + felt.strength() + " of 10 right";
    };
  }

  private static String lasted(Response.Felt felt) {
    return felt.lasted().map(it -> ", for " + length(it)).orElse("");
  }

  private static String length(Duration length) {
    long days = length.toDays();
    return days > 0 ? PlanWords.count(days, "day") : PlanWords.count(length.toHours(), "hour");
  }

  private static String day(Response.Then then) {
    LocalDate day = then.day();
    return DAY.format(day);
  }
}
