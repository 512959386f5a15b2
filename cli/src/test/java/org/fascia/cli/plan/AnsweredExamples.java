package org.fascia.cli.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.OrderReader;
import org.fascia.medicine.planning.OrderReading;
import org.fascia.medicine.planning.PlanBasis;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Scope;
import org.fascia.medicine.screening.Screener;

/** Answers to begin a test from. */
final class AnsweredExamples {
  static final Knowledge KNOWLEDGE = Knowledge.load();

  private static final Planner PLANNER = new Planner(KNOWLEDGE, Screener.of(KNOWLEDGE));
  private static final String ORDER =
      """
      as_of: 2026-03-02
      prescriber: {name: Ana Ruiz, credential: MD, npi: 1234567893}
      diagnoses: [M54.50]
      techniques: [massage]
      regions: [{region: lower-back, side: both}]
      frequency: 2x/week
      duration: 6 weeks
      minutes: 60
      precautions: 'PRECAUTIONS'
      signed: 2026-03-01
      """;

  private AnsweredExamples() {}

  /** A plan for back pain; the prescriber's precautions are these words. */
  static Answered aPlan(String precautions) {
    return answered(precautions, List.of());
  }

  /** A patient of whom the chart also holds this diagnosis. */
  static Answered of(String icd10) {
    return answered(
        "none",
        List.of(
            new Diagnosis(
                icd10,
                icd10,
                Diagnosis.Status.ACTIVE,
                new Elapsed.Days(1),
                Place.UNRECORDED,
                Origin.of("chart"))));
  }

  private static Answered answered(String precautions, List<Diagnosis> diagnoses) {
    byte[] order = ORDER.replace("PRECAUTIONS", precautions).getBytes(StandardCharsets.UTF_8);
    if (!(new OrderReader(KNOWLEDGE).read("order.yaml", order)
        instanceof OrderReading.Accepted accepted)) {
      throw new IllegalStateException("the order of the example must hold");
    }
    Facts facts =
        Facts.of(new Person(45, Person.Sex.MALE, new Pregnancy.None())).withDiagnoses(diagnoses);
    PlanBasis basis =
        new PlanBasis(
            accepted.order(), facts, Map.of(), Scope.everything(KNOWLEDGE), accepted.asOf());
    ChartAccount chart =
        new ChartAccount("Mia <b>Muster</b>", List.of(), List.of(), List.of(), List.of());
    return new Answered(chart, accepted.order(), PLANNER.answer(basis), KNOWLEDGE, accepted.asOf());
  }
}
