package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.function.Function;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Custody;
import org.fascia.practice.kernel.ClinicDay;

/** What is known of ICD-10-CM. */
public final class DiagnosisBook {
  private final Knowledge knowledge;

  DiagnosisBook(Custody custody, Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** What can be said of a code as written, for a visit on that day. */
  public Function<String, CodeStanding> on(ClinicDay day) {
    return knowledge.diagnosisCodes()::standing;
  }

  /** Billable codes by the beginning of the code or by the words of their titles. */
  public List<CodeStanding.Billable> search(String typed, int most) {
    return knowledge.diagnosisCodes().search(typed, most);
  }
}
