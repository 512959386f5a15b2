package org.fascia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.yaml.KnowledgeFault;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class FailuresTest {
  private final StringWriter err = new StringWriter();
  private final Failures failures = new Failures(new PrintWriter(err, true), () -> false);
  private final CommandLine command = new CommandLine(CommandSpec.create());

  @Test
  void namesTheEntryOfTheKnowledgeThatIsWrong() {
    var fault =
        catchThrowableOfType(KnowledgeFault.class, () -> Knowledge.load().map("nothing.tsv"));

    assertThat(fail(fault)).isEqualTo(Exit.OUR_FAULT.code());
    assertThat(err.toString()).contains("The knowledge cannot be read", "nothing.tsv");
  }

  @Test
  void tellsOnlyAReferenceOfWhatNobodyForesaw() {
    assertThat(fail(new IllegalStateException("secret"))).isEqualTo(Exit.OUR_FAULT.code());
    assertThat(err.toString()).contains("reference", "--debug").doesNotContain("secret");
  }

  private int fail(Exception failure) {
    return failures.handleExecutionException(failure, command, command.parseArgs());
  }
}
