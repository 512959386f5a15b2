package org.fascia.records.codes;

import org.fascia.medicine.knowledge.TableRow;

/**
 * What a product or ingredient means.
 *
 * @param route empty when the map does not fix it
 */
public record CodedMedicine(String ingredient, String atc, String route, Note note) {
  static CodedMedicine fromProduct(TableRow row, Vocabulary vocabulary) {
    return new CodedMedicine(
        row.text("ingredient"),
        row.one("atc", "ATC code", Vocabulary::atc),
        row.words("route"),
        Note.of(row, vocabulary));
  }

  static CodedMedicine fromIngredient(TableRow row, Vocabulary vocabulary) {
    return new CodedMedicine(
        row.text("ingredient"),
        row.one("atc", "ATC code", Vocabulary::atc),
        "",
        Note.of(row, vocabulary));
  }
}
