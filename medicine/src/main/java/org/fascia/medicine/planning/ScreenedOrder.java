package org.fascia.medicine.planning;

import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.screening.PatientScreener;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;

/**
 * A mandate in the words of the knowledge, screened for one patient as a whole and ready to be
 * screened line by line.
 */
record ScreenedOrder(
    PlanBasis basis,
    OrderMeaning meaning,
    Screening whole,
    LineScreener unresponding,
    List<ResponsePoint> response) {
  ScreenedOrder {
    response = List.copyOf(response);
  }

  static ScreenedOrder of(PlanBasis basis, Knowledge knowledge, Screener screener) {
    Mandate mandate = basis.mandate();
    Facts facts = OrderedFacts.added(basis.facts(), mandate, knowledge.diagnosisCodes());
    OrderMeaning meaning = OrderMeaning.of(mandate, facts, knowledge);
    PatientScreener patient = screener.of(facts);
    Screening whole = patient.screen(meaning.request());
    OwnLimits own = new OwnLimits(meaning.conditions(), mandate, knowledge.orderWords());
    return new ScreenedOrder(
        basis,
        meaning,
        whole,
        new LineScreener(patient, whole, own),
        ResponseReading.of(basis, meaning, knowledge));
  }

  /** Screens lines after the response so far. */
  LineScreener lines() {
    return unresponding.with(GentlerPressure.after(setbacks()));
  }

  /** What got worse. */
  List<Setback> setbacks() {
    return response.stream()
        .flatMap(
            point ->
                point instanceof ResponsePoint.Gentler(Setback setback)
                    ? Stream.of(setback)
                    : Stream.empty())
        .toList();
  }

  /** The response, what got worse left aside. */
  List<ResponsePoint> reevaluations() {
    return response.stream().filter(ResponsePoint.Reevaluated.class::isInstance).toList();
  }
}
