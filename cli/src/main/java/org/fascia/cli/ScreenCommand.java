package org.fascia.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens patients and prints one JSON object a line. */
@Command(name = "screen", description = "Screens patients against the safety rules.")
final class ScreenCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Patients (YAML) or charts (FHIR).")
  private List<Path> files = List.of();

  @Option(names = "--order", paramLabel = "ORDER.yaml", description = "What is asked for a chart.")
  private @Nullable Path order;

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today.")
  private @Nullable LocalDate asOf;

  @Option(names = "--check", description = "Compare with what each patient's file expects.")
  private boolean check;

  @Override
  public Integer call() {
    throw new BadInput(
        "screen cannot read yet: "
            + List.of(files, String.valueOf(order), String.valueOf(asOf), check));
  }
}
