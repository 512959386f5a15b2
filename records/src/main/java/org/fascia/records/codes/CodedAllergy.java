package org.fascia.records.codes;

import java.util.Optional;
import org.fascia.medicine.knowledge.TableRow;

/**
 * What an allergy means.
 *
 * @param finding empty when no rule reads it
 */
public record CodedAllergy(String display, Optional<String> finding, Note note) {
  static CodedAllergy from(TableRow row, Vocabulary vocabulary) {
    return new CodedAllergy(
        row.text("display"),
        row.optionalOne("finding", "finding", vocabulary::findingSlug),
        Note.of(row, vocabulary));
  }
}
