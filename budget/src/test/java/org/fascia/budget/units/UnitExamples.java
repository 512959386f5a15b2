package org.fascia.budget.units;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.fascia.budget.packs.UnitRule;

/** Visits and proposals in short: {@code 97124:30 97140:15}, {@code 97124x2 97140x1}. */
final class UnitExamples {
  static final Procedures PROCEDURES = Procedures.load();
  static final UnitCounter COUNTER = new UnitCounter(PROCEDURES);

  private UnitExamples() {}

  static List<Performed> visit(String minutes) {
    return Arrays.stream(minutes.split(" ")).map(UnitExamples::performed).toList();
  }

  private static Performed performed(String minutes) {
    int colon = minutes.indexOf(':');
    return performed(minutes.substring(0, colon), Long.parseLong(minutes.substring(colon + 1)));
  }

  static Performed performed(String code, long minutes) {
    return new Performed(PROCEDURES.get(code), Duration.ofMinutes(minutes));
  }

  static UnitProposal cms(String minutes) {
    return COUNTER.count(visit(minutes), UnitTerms.by(UnitRule.CMS_8_MINUTE));
  }

  static UnitProposal midpoint(String minutes) {
    return COUNTER.count(visit(minutes), UnitTerms.by(UnitRule.MIDPOINT));
  }

  static String units(UnitProposal proposal) {
    String billed =
        proposal.billed().stream()
            .map(line -> line.code() + "x" + line.units())
            .collect(joining(" "));
    return billed.isEmpty() ? "none" : billed;
  }
}
