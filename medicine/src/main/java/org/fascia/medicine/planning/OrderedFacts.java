package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.DiagnosisCodes;

/** An order is a source of facts: its diagnoses are screened like those of the chart. */
final class OrderedFacts {
  private OrderedFacts() {}

  /** The facts with the diagnoses of the order that the record does not hold yet. */
  static Facts added(Facts facts, Mandate mandate, DiagnosisCodes codes) {
    List<Diagnosis> diagnoses = new ArrayList<>(facts.diagnoses());
    for (String code : mandate.diagnoses()) {
      if (facts.diagnoses().stream().noneMatch(it -> isActive(it) && it.icd10().startsWith(code))) {
        diagnoses.add(ordered(code, title(code, codes), facts, mandate));
      }
    }
    return facts.withDiagnoses(diagnoses);
  }

  /** A less exact code of the record lends its beginning and its place to the ordered one. */
  private static Diagnosis ordered(String code, String title, Facts facts, Mandate mandate) {
    Optional<Diagnosis> lessExact =
        facts.diagnoses().stream()
            .filter(OrderedFacts::isActive)
            .filter(it -> code.startsWith(it.icd10()))
            .max(Comparator.comparingInt(it -> it.icd10().length()));
    return new Diagnosis(
        code,
        lessExact.map(Diagnosis::text).orElse(title),
        Diagnosis.Status.ACTIVE,
        lessExact.map(Diagnosis::sinceOnset).orElse(Elapsed.UNKNOWN),
        lessExact.map(Diagnosis::place).orElse(Place.UNRECORDED),
        Origin.of(mandate.source(), mandate.day()));
  }

  private static String title(String code, DiagnosisCodes codes) {
    return codes.standing(code) instanceof CodeStanding.Billable billable ? billable.title() : "";
  }

  /** One code says the other more or less exactly: a code map may only reach the prefix. */
  static boolean sameDiagnosis(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean isActive(Diagnosis diagnosis) {
    return diagnosis.status() == Diagnosis.Status.ACTIVE;
  }
}
