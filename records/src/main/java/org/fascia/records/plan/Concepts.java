package org.fascia.records.plan;

import java.time.LocalDate;
import org.fascia.medicine.planning.Frequency;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;

/** Small parts that several resources share. */
final class Concepts {
  static final String ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
  static final String SNOMED = "http://snomed.info/sct";
  static final String NPI = "http://hl7.org/fhir/sid/us-npi";

  /** Massage (procedure). */
  static final String MASSAGE = "387854002";

  private Concepts() {}

  static CodeableConcept words(String words) {
    return new CodeableConcept().setText(words);
  }

  static CodeableConcept coded(String system, String code) {
    CodeableConcept concept = new CodeableConcept();
    concept.addCoding().setSystem(system).setCode(code);
    return concept;
  }

  static DateType date(LocalDate day) {
    return new DateType(day.toString());
  }

  static DateTimeType dateTime(LocalDate day) {
    return new DateTimeType(day.toString());
  }

  static Timing timing(Frequency frequency) {
    Timing timing = new Timing();
    // FHIR counts from one: as needed stands as the ceiling alone
    var repeat = timing.getRepeat().setFrequency(Math.max(1, frequency.least()));
    if (frequency.most() > frequency.least()) {
      repeat.setFrequencyMax(frequency.most());
    }
    switch (frequency.per()) {
      case DAY -> repeat.setPeriod(1).setPeriodUnit(UnitsOfTime.D);
      case WEEK -> repeat.setPeriod(1).setPeriodUnit(UnitsOfTime.WK);
      case FORTNIGHT -> repeat.setPeriod(2).setPeriodUnit(UnitsOfTime.WK);
      case MONTH -> repeat.setPeriod(1).setPeriodUnit(UnitsOfTime.MO);
    }
    return timing;
  }
}
