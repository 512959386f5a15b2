package org.fascia.records;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Person.Sex;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/** Who the chart is about. */
final class PatientReader {
  private final String file;
  private final Times times;

  PatientReader(String file, Times times) {
    this.file = file;
    this.times = times;
  }

  ChartPatient read(BundleEntry entry, Patient patient) {
    LocalDate birth =
        times
            .day(entry, "birthDate", patient.getBirthDateElement())
            .orElseThrow(() -> refused("RECORDS-016", entry, "the patient has no birth date"));
    if (died(patient)) {
      throw refused("RECORDS-012", entry, "the record says that the patient has died");
    }
    HumanName name = name(patient.getName());
    return new ChartPatient(
        Codes.text(name.getFamily()),
        name.getGiven().stream().map(StringType::getValue).toList(),
        birth,
        sex(patient),
        patient.getIdentifier().stream().map(PatientReader::identifier).toList());
  }

  private static boolean died(Patient patient) {
    return switch (patient.getDeceased()) {
      case BooleanType died -> died.booleanValue();
      case DateTimeType day -> day.hasValue();
      case null, default -> false;
    };
  }

  int age(ChartPatient patient) {
    return Math.max(0, Period.between(patient.birthDate(), times.today()).getYears());
  }

  /** The official name, else the usual one, else the first. */
  private static HumanName name(List<HumanName> names) {
    return names.stream()
        .min(Comparator.comparingInt(PatientReader::rank))
        .orElseGet(HumanName::new);
  }

  private static int rank(HumanName name) {
    List<NameUse> order = List.of(NameUse.OFFICIAL, NameUse.USUAL);
    int rank = name.hasUse() ? order.indexOf(name.getUse()) : -1;
    return rank < 0 ? order.size() : rank;
  }

  private static Sex sex(Patient patient) {
    return switch (Optional.ofNullable(patient.getGender()).map(Enum::name).orElse("UNKNOWN")) {
      case "FEMALE" -> Sex.FEMALE;
      case "MALE" -> Sex.MALE;
      case "OTHER" -> Sex.OTHER;
      default -> Sex.UNKNOWN;
    };
  }

  private static ChartPatient.Identifier identifier(org.hl7.fhir.r4.model.Identifier it) {
    return new ChartPatient.Identifier(
        Codes.text(it.getSystem()), Codes.text(it.getValue()), Codes.code(it.getType()));
  }

  private ChartRefused refused(String code, BundleEntry entry, String problem) {
    return new ChartRefused(
        code,
        file
            + ", "
            + entry.place()
            + ": "
            + problem
            + "; a living patient of known age was expected");
  }
}
