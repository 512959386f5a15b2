package org.fascia.records.codes;

import org.fascia.medicine.knowledge.TableRow;

/**
 * What an observation in one unit means.
 *
 * @param fact a measured value of the rules or one of the {@link #OTHER} facts; empty when no rule
 *     reads it
 * @param unit the UCUM code the row is for; empty means any
 * @param unitOut the unit of the rules
 */
public record CodedValue(
    String display, String fact, String unit, String unitOut, Scale scale, Note note) {
  /** Facts that are no entry of {@code lab_thresholds.yaml}. */
  static final java.util.Set<String> OTHER =
      java.util.Set.of(
          "pain_nrs",
          "hba1c",
          "nyha",
          "weight",
          "leukocytes",
          "neutrophil_percent",
          "pregnancy_weeks",
          "pregnancy_status",
          "pregnancy_due",
          "pregnancy_lmp");

  /** From the unit of the record to the unit of the rules. */
  public record Scale(double factor, double offset) {
    /** Both units are the same. */
    static final Scale SAME = new Scale(1, 0);

    /** The value in the unit of the rules. */
    public double of(double value) {
      return value * factor + offset;
    }
  }

  static CodedValue from(TableRow row, Vocabulary vocabulary) {
    String fact = row.words("fact");
    if (!fact.isEmpty() && !OTHER.contains(fact)) {
      row.one("fact", "measured value", vocabulary::measure);
    }
    Scale scale =
        row.words("factor").isEmpty()
            ? Scale.SAME
            : new Scale(row.number("factor"), row.number("offset"));
    return new CodedValue(
        row.text("display"),
        fact,
        row.words("unit_in"),
        row.words("unit_out"),
        scale,
        Note.of(row, vocabulary));
  }
}
