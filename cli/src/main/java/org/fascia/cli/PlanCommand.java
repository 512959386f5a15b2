package org.fascia.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a chart and an order and proposes a plan. */
@Command(name = "plan", description = "Proposes a plan from a chart and an order.")
final class PlanCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CHART", description = "The chart: a FHIR Bundle.")
  private Path chart = Path.of("");

  @Option(names = "--order", required = true, paramLabel = "ORDER.yaml")
  private @Nullable Path order;

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today.")
  private @Nullable LocalDate asOf;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write instead of stdout.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    throw new BadInput(
        "plan cannot read yet: "
            + List.of(chart, String.valueOf(order), String.valueOf(asOf), String.valueOf(out)));
  }
}
