package org.fascia.cli;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says of a command what a person at the terminal would notice. */
final class SaidAssert extends AbstractAssert<SaidAssert, Said> {
  private SaidAssert(Said actual) {
    super(actual, SaidAssert.class);
  }

  static SaidAssert assertThat(Said said) {
    return new SaidAssert(said);
  }

  SaidAssert ends(Exit exit) {
    Assertions.assertThat(actual.code())
        .as("exit code; stderr: %s", actual.err())
        .isEqualTo(exit.code());
    return this;
  }

  /** Bad input: one sentence that holds these words, no answer, no stack trace. */
  SaidAssert refusesTheInput(String... words) {
    ends(Exit.BAD_INPUT);
    Assertions.assertThat(actual.err()).startsWith("fascia: ").contains(words);
    Assertions.assertThat(actual.err().lines()).as("sentences").hasSize(1);
    Assertions.assertThat(actual.out()).as("answer").isEmpty();
    return this;
  }
}
