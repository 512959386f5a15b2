package org.fascia.records.codes;

import java.util.Optional;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.knowledge.TableRow;

/**
 * What a device means.
 *
 * @param icd10 the status code of an implant that has one
 */
public record CodedDevice(
    String device, Kind kind, Optional<String> icd10, Place place, Note note) {
  /** Where a device is. */
  public enum Kind {
    /** In or on the body: it concerns the rules. */
    IMPLANT,
    /** The patient's own, beside the body. */
    AID,
    /** Not the patient's. */
    EQUIPMENT;

    static Optional<Kind> of(String word) {
      return switch (word) {
        case "implant" -> Optional.of(IMPLANT);
        case "aid" -> Optional.of(AID);
        case "equipment" -> Optional.of(EQUIPMENT);
        default -> Optional.empty();
      };
    }
  }

  static CodedDevice from(TableRow row, Vocabulary vocabulary) {
    return new CodedDevice(
        row.text("device"),
        row.one("kind", "kind of device", Kind::of),
        row.optionalOne("icd10cm", "ICD-10-CM code", Vocabulary::icd10),
        vocabulary.placeWithoutSide(row, "site_region"),
        Note.of(row, vocabulary));
  }
}
