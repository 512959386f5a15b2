package org.fascia.cli;

/** What came in cannot be answered; the message is the one sentence that the person reads. */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String sentence;

  BadInput(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** Nobody asks after a rule that does not exist, except by a slip. */
  static BadInput noRule(String asked) {
    return new BadInput(
        "there is no rule \""
            + asked
            + "\"; the rules that count stand in the answer without --explain");
  }

  String sentence() {
    return sentence;
  }
}
