package org.fascia.budget.packs;

import java.util.Optional;
import org.fascia.budget.packs.Term.MayPrescribe;

/**
 * Whether a profession may prescribe for a payer, and why.
 *
 * @param condition what it depends on, for {@link MayPrescribe.Answer#CONDITIONAL}
 * @param rule what says so, with its source
 */
public record PrescriberAnswer(MayPrescribe.Answer answer, Optional<String> condition, Rule rule) {
  static PrescriberAnswer of(Ruled<MayPrescribe> said) {
    return new PrescriberAnswer(said.term().answer(), said.term().condition(), said.rule());
  }
}
