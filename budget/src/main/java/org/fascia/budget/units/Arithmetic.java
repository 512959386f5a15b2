package org.fascia.budget.units;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/**
 * How units were counted, in sentences.
 *
 * @param lines as proposed
 * @param sharing who got the units beyond the whole ones
 */
record Arithmetic(UnitTerms terms, List<UnitLine> lines, Sharing sharing) {
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    List<UnitLine> timed = lines.stream().filter(UnitLine::timed).toList();
    if (lines.isEmpty()) {
      sentences.add("No minutes, so no units.");
    }
    if (!timed.isEmpty()) {
      switch (terms.rule()) {
        case CMS_8_MINUTE -> pooled(timed, sentences);
        case MIDPOINT -> alone(timed, sentences);
      }
      sharing.tie().ifPresent(tie -> sentences.add(tied(tie)));
    }
    lines.stream().filter(line -> !line.timed()).forEach(line -> sentences.add(untimed(line)));
    return sentences;
  }

  private void pooled(List<UnitLine> timed, List<String> sentences) {
    long minutes = timed.stream().mapToLong(UnitLine::minutes).sum();
    int pooled = UnitLine.unitsOf(minutes);
    sentences.add(
        "Timed minutes together: %s = %d; floor((%d + 7) / 15) = %s."
            .formatted(
                timed.stream()
                    .map(line -> line.minutes() + " (" + line.code() + ")")
                    .collect(joining(" + ")),
                minutes,
                minutes,
                units(pooled)));
    sentences.add("Whole units: " + whole(timed) + ".");
    sentences.add(left(pooled));
  }

  private static String whole(List<UnitLine> timed) {
    return timed.stream()
        .map(
            line ->
                "%s has %d and %s over".formatted(line.code(), line.wholeUnits(), min(line.over())))
        .collect(joining(", "));
  }

  private String left(int pooled) {
    if (pooled == 0) {
      return "Fewer than 8 minutes make no unit.";
    }
    return sharing.extra() == 0
        ? "None is left to give."
        : "Left to give: %s. One each, by most minutes over: %s."
            .formatted(units(sharing.extra()), receivers());
  }

  private String receivers() {
    return sharing.given().stream()
        .map(line -> line.code() + " (" + min(line.over()) + ")")
        .collect(joining(", "));
  }

  private void alone(List<UnitLine> timed, List<String> sentences) {
    timed.forEach(
        line ->
            sentences.add(
                "%s: floor((%d + 7) / 15) = %s."
                    .formatted(
                        line.code(), line.minutes(), units(UnitLine.unitsOf(line.minutes())))));
    if (sharing.extra() < sharing.ranked().size()) {
      sentences.add(capped(timed));
    }
  }

  private String capped(List<UnitLine> timed) {
    long minutes = timed.stream().mapToLong(UnitLine::minutes).sum();
    int most = UnitLine.unitsOf(minutes) + 1;
    List<UnitLine> lost = sharing.ranked().subList(sharing.extra(), sharing.ranked().size());
    return "This payer's ceiling: the pooled %s make %s, and one more is %d; one unit less for %s."
        .formatted(
            min(minutes),
            units(most - 1),
            most,
            lost.stream().map(UnitLine::code).collect(joining(", ")));
  }

  private String tied(Tie tie) {
    return "A tie: %s have equally many minutes over, and there %s for them. %s got it%s; %s instead would be as right."
        .formatted(
            codes(tie.among(), " and "),
            tie.units() == 1 ? "is 1 unit" : "are " + tie.units() + " units",
            codes(tie.given(), " and "),
            byMoreMinutes(tie) ? " for more minutes" : " as entered first",
            codes(tie.instead(), " or "));
  }

  private boolean byMoreMinutes(Tie tie) {
    return minutesOf(tie.given().getLast()) > minutesOf(tie.instead().getFirst());
  }

  private long minutesOf(Procedure procedure) {
    return lines.stream()
        .filter(line -> line.procedure().equals(procedure))
        .mapToLong(UnitLine::minutes)
        .sum();
  }

  private static String untimed(UnitLine line) {
    return line.code() + ": one a day, whatever the minutes.";
  }

  private static String codes(List<Procedure> procedures, String between) {
    return procedures.stream().map(Procedure::code).collect(joining(between));
  }

  private static String units(int units) {
    return units == 1 ? "1 unit" : units + " units";
  }

  private static String min(long minutes) {
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}
