package org.fascia.practice.prescriptions;

import org.fascia.budget.packs.PrescriberAnswer;
import org.fascia.budget.packs.Term.MayPrescribe.Answer;

/** What the payers' packs and the table of prescribers say of the profession behind an order. */
final class ProfessionChecks {

  private ProfessionChecks() {}

  /** Tells the condition, or the rule, where the answer is this one. */
  static OrderCheck.Look answered(Answer answer) {
    return at -> at.mayPrescribe().filter(it -> it.answer() == answer).map(ProfessionChecks::words);
  }

  private static String words(PrescriberAnswer said) {
    return said.condition().orElse(said.rule().says()) + " (" + said.rule().source() + ")";
  }
}
