package org.fascia.practice.access;

import java.util.regex.Pattern;
import org.fascia.practice.kernel.Id;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One act on the records as the audit trail names it: what kind, on which record, about whom.
 *
 * @param verb what is done, in the audit standard's letters
 * @param subtype the act in the clinic's words, such as {@code search} or {@code sign}
 * @param record the kind of record, such as {@code patient} or {@code note}
 * @param id the record; absent when many are looked through
 * @param patient whom it is about; absent when not yet known or about nobody
 * @param query a hash of what was searched for
 * @param reason why, when the act needs one; never clinical text
 */
public record Act(
    Verb verb,
    String subtype,
    String record,
    @Nullable Id id,
    @Nullable PatientId patient,
    @Nullable String query,
    @Nullable String reason) {
  private static final String DRAFT = "draft";
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

  /** The letters of the audit standard. */
  public enum Verb {
    CREATE("C"),
    READ("R"),
    UPDATE("U"),
    EXECUTE("E");

    private final String letter;

    Verb(String letter) {
      this.letter = letter;
    }

    String letter() {
      return letter;
    }
  }

  public Act {
    if (!WORD.matcher(subtype).matches() || !WORD.matcher(record).matches()) {
      throw new IllegalArgumentException(
          "an act is named in small words: " + subtype + " " + record);
    }
  }

  /** One record is looked at. */
  public static Act read(String record, Id id) {
    return of(Verb.READ, "read", record, id);
  }

  /** Records are listed or searched; the row tells how many were found. */
  public static Act search(String record) {
    return of(Verb.READ, "search", record, null);
  }

  /** A record is made. */
  public static Act create(String record, Id id) {
    return of(Verb.CREATE, "create", record, id);
  }

  /** A record is changed. */
  public static Act change(String record, Id id) {
    return of(Verb.UPDATE, "change", record, id);
  }

  /** A draft is kept as it grows; nobody but its writer goes by it. */
  public static Act draft(String record, Id id) {
    return of(Verb.UPDATE, DRAFT, record, id);
  }

  /** Something irreversible is done with a record, in the clinic's word: sign, accept, print. */
  public static Act perform(String subtype, String record, Id id) {
    return of(Verb.EXECUTE, subtype, record, id);
  }

  /** The same act about this patient. */
  public Act about(PatientId whom) {
    return new Act(verb, subtype, record, id, whom, query, reason);
  }

  /** The same act with what was searched for, kept as a hash only. */
  public Act lookingFor(String words) {
    return new Act(verb, subtype, record, id, patient, Sha256.hex(words), reason);
  }

  /** The same act with its reason, as an override needs; never clinical text. */
  public Act because(String why) {
    return new Act(verb, subtype, record, id, patient, query, why);
  }

  /** Whether something may be otherwise after it for those who go by the records. */
  boolean matters() {
    return verb != Verb.READ && !subtype.equals(DRAFT);
  }

  private static Act of(Verb verb, String subtype, String record, @Nullable Id id) {
    return new Act(verb, subtype, record, id, null, null, null);
  }
}
