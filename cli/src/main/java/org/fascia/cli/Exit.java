package org.fascia.cli;

/** How a command ended, as the exit code that a script can rely on. */
enum Exit {
  /** The answer is given, and it is not a refusal. */
  DONE(0),
  /** The answer is a refusal: somebody may not be treated, or a check found a difference. */
  REFUSED(1),
  /** What came in cannot be answered: an option, a file or what stands in it. */
  BAD_INPUT(2),
  /** Fascia failed. */
  OUR_FAULT(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
