package org.fascia.records.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.knowledge.TableRow;

/**
 * What a condition concept means.
 *
 * @param display the short name of the map
 * @param icd10 the ICD-10-CM code or prefix; empty when the concept is no diagnosis
 * @param relation how the code compares with the concept
 * @param otherwise the status where the record states none
 * @param acuity a hint, not a date
 */
public record CodedProblem(
    String display,
    Optional<String> icd10,
    Relation relation,
    Diagnosis.Status otherwise,
    Place place,
    Acuity acuity,
    Note note) {
  /** What the ICD-10-CM code is, compared with the concept. */
  public enum Relation {
    EQUIVALENT,
    /** The code covers more. */
    BROADER,
    /** The code covers less: something was assumed. */
    NARROWER,
    NOT_A_DIAGNOSIS;

    static Optional<Relation> of(String word) {
      return constant(values(), word);
    }
  }

  /** Whether the concept names something new or something lasting. */
  public enum Acuity {
    ACUTE,
    CHRONIC,
    UNSTATED;

    static Optional<Acuity> of(String word) {
      return constant(values(), word);
    }
  }

  static CodedProblem from(TableRow row, Vocabulary vocabulary) {
    Relation relation = row.one("relation", "relation", Relation::of);
    Optional<String> icd10 = row.optionalOne("icd10cm", "ICD-10-CM code", Vocabulary::icd10);
    if (icd10.isPresent() == (relation == Relation.NOT_A_DIAGNOSIS)) {
      throw row.fault("relation", "a diagnosis has a code, what is none has no code");
    }
    return new CodedProblem(
        row.text("display"),
        icd10,
        relation,
        row.one("default_status", "status", word -> constant(Diagnosis.Status.values(), word)),
        vocabulary.place(row, "site_region"),
        row.optionalOne("acuity", "acuity", Acuity::of).orElse(Acuity.UNSTATED),
        Note.of(row, vocabulary));
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String word) {
    return Arrays.stream(values)
        .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst();
  }
}
