package org.fascia.records.codes;

import java.util.Optional;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.knowledge.TableRow;

/**
 * What a procedure means.
 *
 * @param kind the surgery kind; empty when it is no operation
 */
public record CodedProcedure(String display, Optional<String> kind, Place place, Note note) {
  private static final String NOT_SURGERY = "not-surgery";

  static CodedProcedure from(TableRow row, Vocabulary vocabulary) {
    boolean surgery = !row.text("surgery_kind").equals(NOT_SURGERY);
    return new CodedProcedure(
        row.text("display"),
        surgery
            ? Optional.of(row.one("surgery_kind", "surgery kind", vocabulary::surgeryKind))
            : Optional.empty(),
        vocabulary.place(row, "region"),
        Note.of(row, vocabulary));
  }
}
