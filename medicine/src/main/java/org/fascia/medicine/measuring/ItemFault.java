package org.fascia.medicine.measuring;

/**
 * An answer that cannot be scored.
 *
 * @param code listed in {@code docs/refusals.md}
 * @param item its place among the questions, from 1; 0 for the answers as a whole
 */
public record ItemFault(String code, int item, String problem) {
  static ItemFault count(String instrument, String expected) {
    return new ItemFault("MEASURE-001", 0, "%s takes %s".formatted(instrument, expected));
  }

  static ItemFault missing(int item) {
    return new ItemFault("MEASURE-002", item, "this answer is missing, and none is guessed");
  }

  static ItemFault beyond(int item, String lowest, String highest) {
    return new ItemFault(
        "MEASURE-003", item, "the answer goes from %s to %s".formatted(lowest, highest));
  }

  static ItemFault noNumber(int item, String expected) {
    return new ItemFault("MEASURE-004", item, expected + " was expected");
  }

  static ItemFault tooManyMissing(int item, int atLeast, int of) {
    return new ItemFault(
        "MEASURE-005",
        item,
        "this answer is missing, and at least %d of %d are needed".formatted(atLeast, of));
  }

  static ItemFault noSuchAnswer(int item, String answers) {
    return new ItemFault("MEASURE-006", item, "the answer is one of " + answers);
  }

  static ItemFault beyondScale(String lowest, String highest) {
    return new ItemFault(
        "MEASURE-007", 0, "the score goes from %s to %s".formatted(lowest, highest));
  }

  static ItemFault recordedOnly(String instrument) {
    return new ItemFault(
        "MEASURE-008",
        0,
        "%s is scored elsewhere; only its score is kept here".formatted(instrument));
  }

  static ItemFault segment(String lengths) {
    return new ItemFault(
        "MEASURE-009", 0, "the length between two girths is needed: " + lengths + " cm");
  }
}
