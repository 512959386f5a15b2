package org.fascia.practice.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.practice.intake.Fact.Expecting.Stage;
import org.fascia.practice.intake.FactRows.Told;
import org.fascia.practice.kernel.ClinicDay;

/** Turns the facts of a chart, counted from its day, into facts with dates. */
final class ChartFacts {
  private final LocalDate asOf;
  private final ClinicDay on;
  private final List<Told> dated = new ArrayList<>();

  private ChartFacts(LocalDate asOf, ClinicDay on) {
    this.asOf = asOf;
    this.on = on;
  }

  static List<Told> of(ReferringChart chart, ClinicDay on) {
    ChartFacts facts = new ChartFacts(chart.asOf(), on);
    facts.addAll(chart.facts());
    facts
        .pregnancy(chart.facts().person().pregnancy())
        .ifPresent(fact -> facts.add(fact, Origin.of(chart.source(), chart.asOf())));
    return List.copyOf(facts.dated);
  }

  private void addAll(Facts facts) {
    facts
        .diagnoses()
        .forEach(
            it ->
                add(
                    new Fact.Diagnosed(
                        it.icd10(), it.text(), it.status(), date(it.sinceOnset()), it.place()),
                    it.origin()));
    facts
        .operations()
        .forEach(
            it ->
                add(
                    new Fact.Operated(it.kind(), it.text(), date(it.since()), it.place()),
                    it.origin()));
    facts
        .medicines()
        .forEach(
            it ->
                add(
                    new Fact.Taking(
                        it.atc(),
                        it.name(),
                        it.route(),
                        date(it.sinceStart()),
                        date(it.sinceLastDose()),
                        it.place()),
                    it.origin()));
    facts
        .measurements()
        .forEach(
            it ->
                add(
                    new Fact.Measured(it.field(), it.value(), asOf.atStartOfDay().minus(it.age())),
                    it.origin()));
    facts.findings().forEach(it -> add(new Fact.Found(it.sign(), it.place()), it.origin()));
    facts.answers().forEach(it -> add(new Fact.Answered(it.question(), it.reply()), it.origin()));
    facts.scores().forEach(it -> add(new Fact.Scored(it.score(), it.total()), it.origin()));
  }

  private void add(Fact fact, Origin origin) {
    dated.add(new Told(fact, origin, on));
  }

  private Optional<LocalDate> date(Elapsed elapsed) {
    return switch (elapsed) {
      case Elapsed.Days(int count) -> Optional.of(asOf.minusDays(count));
      case Elapsed.Unknown() -> Optional.empty();
    };
  }

  private Optional<Fact> pregnancy(Pregnancy pregnancy) {
    return switch (pregnancy) {
      case Pregnancy.Unrecorded() -> Optional.empty();
      case Pregnancy.None() -> Optional.of(expecting(Stage.NOT_PREGNANT, 0));
      case Pregnancy.Weeks(int weeks) -> Optional.of(expecting(Stage.PREGNANT, weeks));
      case Pregnancy.WeeksUnknown() -> Optional.of(expecting(Stage.PREGNANT_WEEKS_UNKNOWN, 0));
      case Pregnancy.AfterBirth(int weeks) -> Optional.of(expecting(Stage.AFTER_BIRTH, weeks));
    };
  }

  private Fact expecting(Stage stage, int weeks) {
    return new Fact.Expecting(stage, weeks, asOf);
  }
}
