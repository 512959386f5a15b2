package org.fascia.budget.packs;

import java.time.LocalDate;

/**
 * One rule of a payer.
 *
 * @param id unique within its pack
 * @param says the rule in our words, for a person
 * @param source where it comes from
 * @param dated the day the source was read, or the decision taken
 * @param term what it means for the budget
 */
public record Rule(
    String id, String says, String source, LocalDate dated, Confidence confidence, Term term) {

  /** The rule in two or three words, where the whole of it has no place. */
  public String name() {
    return id.replace('-', ' ');
  }
}
