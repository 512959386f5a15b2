package org.fascia.cli;

/** What came in cannot be answered; the message is the one sentence that the person reads. */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String sentence;

  BadInput(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
