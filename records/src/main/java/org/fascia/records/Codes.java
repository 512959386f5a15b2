package org.fascia.records;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.records.codes.CodeMaps;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Reads coded concepts of a record. */
final class Codes {
  static final String SNOMED = "http://snomed.info/sct";
  static final String ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
  static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
  static final String LOINC = "http://loinc.org";
  static final String ATC = "http://www.whocc.no/atc";

  /** The semantic tag that ends a fully specified name. */
  private static final Pattern TAG =
      Pattern.compile(
          " \\((disorder|finding|situation|procedure|regime/therapy|substance|organism|person"
              + "|morphologic abnormality|physical object|record artifact|observable entity)\\)$");

  private Codes() {}

  /** What a concept is called and the first of its codes; empty words where it has none. */
  record Named(String system, String code, String display) {}

  static Named named(CodeableConcept concept) {
    Coding coding = concept.getCodingFirstRep();
    return new Named(text(coding.getSystem()), text(coding.getCode()), display(concept));
  }

  /** The concept's own words without the tag of its class. */
  static String display(CodeableConcept concept) {
    String words =
        Stream.concat(
                Stream.of(text(concept.getText())),
                concept.getCoding().stream().map(it -> text(it.getDisplay())))
            .filter(it -> !it.isBlank())
            .findFirst()
            .orElse("");
    return TAG.matcher(words.strip()).replaceFirst("");
  }

  /** The codes of one system. */
  static List<String> in(String system, CodeableConcept concept) {
    return concept.getCoding().stream()
        .filter(it -> system.equals(it.getSystem()) && it.hasCode())
        .map(Coding::getCode)
        .toList();
  }

  /** The first code of a concept, whatever its system, such as a status. */
  static String code(CodeableConcept concept) {
    return text(concept.getCodingFirstRep().getCode());
  }

  /** The zones and the side that body sites name; unrecorded when none is known. */
  static Place place(List<CodeableConcept> sites, CodeMaps maps) {
    List<Place> known =
        sites.stream()
            .flatMap(it -> in(SNOMED, it).stream())
            .map(maps::site)
            .flatMap(Optional::stream)
            .toList();
    Side side =
        known.stream()
            .map(Place::side)
            .filter(it -> it != Side.UNSTATED)
            .min(Comparator.naturalOrder())
            .orElse(Side.UNSTATED);
    return new Place(
        known.stream()
            .flatMap(it -> it.zones().stream())
            .collect(java.util.stream.Collectors.toSet()),
        side);
  }

  /** The first place where it says something, zones and side each by itself. */
  static Place either(Place first, Place second) {
    return new Place(
        first.recorded() ? first.zones() : second.zones(),
        first.side() == Side.UNSTATED ? second.side() : first.side());
  }

  static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
