package org.fascia.records;

import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis.Status;
import org.fascia.medicine.facts.Place;
import org.fascia.records.codes.CodeMaps;
import org.fascia.records.codes.CodedProblem;
import org.fascia.records.codes.CodedProblem.Acuity;
import org.fascia.records.codes.CodedProblem.Relation;
import org.fascia.records.codes.Note;
import org.hl7.fhir.r4.model.CodeableConcept;

/** What the concept of a condition means: its own ICD-10-CM code before the map of its concept. */
final class Problems {
  private static final Note NOTHING_TO_SAY =
      new Note(java.util.List.of(), false, false, java.util.List.of());

  /** Chapters of ICD-10-CM that say how something happened. */
  private static final String EXTERNAL_CAUSES = "VWXY";

  private final CodeMaps maps;

  Problems(CodeMaps maps) {
    this.maps = maps;
  }

  Optional<CodedProblem> find(CodeableConcept concept) {
    Optional<CodedProblem> mapped =
        Codes.in(Codes.SNOMED, concept).stream()
            .map(maps::problem)
            .flatMap(Optional::stream)
            .findFirst();
    Optional<String> own =
        Codes.in(Codes.ICD10CM, concept).stream()
            .map(maps::icd10)
            .flatMap(Optional::stream)
            .findFirst();
    return own.map(code -> coded(code, mapped, concept)).or(() -> mapped);
  }

  private static CodedProblem coded(
      String icd10, Optional<CodedProblem> mapped, CodeableConcept concept) {
    boolean cause = EXTERNAL_CAUSES.indexOf(icd10.charAt(0)) >= 0;
    return new CodedProblem(
        Codes.display(concept),
        cause ? Optional.empty() : Optional.of(icd10),
        cause ? Relation.NOT_A_DIAGNOSIS : Relation.EQUIVALENT,
        mapped.map(CodedProblem::otherwise).orElse(Status.ACTIVE),
        mapped.map(CodedProblem::place).orElse(Place.UNRECORDED),
        mapped.map(CodedProblem::acuity).orElse(Acuity.UNSTATED),
        mapped.map(CodedProblem::note).orElse(NOTHING_TO_SAY));
  }
}
