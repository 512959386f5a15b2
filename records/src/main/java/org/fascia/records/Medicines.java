package org.fascia.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.records.codes.CodeMaps;
import org.fascia.records.codes.CodedMedicine;
import org.fascia.records.codes.Note;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;

/**
 * What medicines the concept of a product means: by RxNorm code, by ATC code, else by the
 * ingredients in its name.
 */
final class Medicines {
  private static final Note NOTHING_TO_SAY = new Note(List.of(), false, false, List.of());
  private static final String IN_HOSPITAL = "given in hospital, not a home medicine";

  /** Words of product names and their route; the first that stands in the name counts. */
  private static final List<Map.Entry<String, String>> ROUTES =
      List.of(
          Map.entry("transdermal", "transdermal"),
          Map.entry("patch", "transdermal"),
          Map.entry("ophthalmic", "ophthalmic"),
          Map.entry("eye drop", "ophthalmic"),
          Map.entry("otic", "otic"),
          Map.entry("nasal", "nasal"),
          Map.entry("inhal", "inhaled"),
          Map.entry("topical", "topical"),
          Map.entry("cream", "topical"),
          Map.entry("ointment", "topical"),
          Map.entry("lotion", "topical"),
          Map.entry("vaginal", "vaginal"),
          Map.entry("subcutaneous", "subcutaneous"),
          Map.entry("prefilled syringe", "subcutaneous"),
          Map.entry("intramuscular", "intramuscular"),
          Map.entry("injec", "injection"),
          Map.entry("sublingual", "sublingual"),
          Map.entry("oral", "oral"),
          Map.entry("tablet", "oral"),
          Map.entry("capsule", "oral"));

  /** Routes by which the code for systemic use would be wrong. */
  private static final Set<String> NOT_SYSTEMIC =
      Set.of("ophthalmic", "otic", "nasal", "inhaled", "topical", "vaginal");

  private final CodeMaps maps;

  Medicines(CodeMaps maps) {
    this.maps = maps;
  }

  /** One medicine of a product. */
  record Meant(String atc, String route, Note note, boolean byName) {
    boolean inHospital() {
      return note.text().contains(IN_HOSPITAL);
    }
  }

  /** The medicines a concept means; empty when nobody here can tell. */
  List<Meant> meant(CodeableConcept concept, List<Dosage> dosages) {
    String name = Codes.display(concept);
    String stated = route(dosages).orElseGet(() -> route(name));
    Optional<CodedMedicine> mapped =
        Codes.in(Codes.RXNORM, concept).stream()
            .map(maps::medicine)
            .flatMap(Optional::stream)
            .findFirst();
    if (mapped.isPresent()) {
      return mapped(mapped.get(), stated);
    }
    List<String> atc = Codes.in(Codes.ATC, concept);
    return atc.isEmpty()
        ? named(name, stated)
        : atc.stream().map(it -> new Meant(it, stated, NOTHING_TO_SAY, false)).toList();
  }

  private static List<Meant> mapped(CodedMedicine medicine, String stated) {
    boolean product = !medicine.route().isEmpty();
    if (!product && NOT_SYSTEMIC.contains(stated)) {
      return List.of();
    }
    String route = product ? medicine.route() : stated;
    return List.of(new Meant(medicine.atc(), route, medicine.note(), false));
  }

  private List<Meant> named(String name, String stated) {
    if (NOT_SYSTEMIC.contains(stated)) {
      return List.of();
    }
    return maps.medicinesNamedIn(name).stream()
        .map(it -> new Meant(it.atc(), stated, it.note(), true))
        .toList();
  }

  private static Optional<String> route(List<Dosage> dosages) {
    return dosages.stream()
        .map(Dosage::getRoute)
        .map(Codes::display)
        .map(Medicines::route)
        .filter(it -> !it.isEmpty())
        .findFirst();
  }

  private static String route(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return ROUTES.stream()
        .filter(it -> lower.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
