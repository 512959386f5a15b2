package org.fascia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fascia.cli.plan.Answered;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.NoPlan;
import org.fascia.medicine.planning.PlanAnswer;
import org.fascia.medicine.planning.PlanBasis;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.planning.Proposal;
import org.fascia.medicine.planning.Scope;
import org.fascia.medicine.screening.Screener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a chart and an order and proposes a plan. */
@Command(name = "plan", description = "Proposes a plan from a chart and an order.")
final class PlanCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CHART", description = "The chart: a FHIR Bundle.")
  private Path chart = Path.of("");

  @Option(
      names = "--order",
      required = true,
      paramLabel = "ORDER.yaml",
      description = "The order that came with it.")
  private Path order = Path.of("");

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (if none is named), json, html or fhir.")
  private PlanFormat format = PlanFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write instead of stdout.")
  private @Nullable Path file;

  @Option(
      names = "--explain",
      paramLabel = "RULE|LINE",
      description = "Say why a rule counts, or why a line stands in the plan (1 is the first).")
  private @Nullable String explained;

  private final PrintWriter out;
  private final PrintWriter err;

  PlanCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    var target = Optional.ofNullable(file).map(OutputFile::at);
    var knowledge = Knowledge.load();
    var screener = Screener.of(knowledge);
    var planner = new Planner(knowledge, screener);
    var referral = Referral.read(InputFile.at(chart), order, Optional.ofNullable(asOf), knowledge);
    var answered =
        new Answered(
            referral.account(),
            referral.order(),
            planner.answer(basis(referral, knowledge)),
            knowledge,
            referral.asOf());
    var text =
        explained == null
            ? format.write(referral, answered)
            : String.join("\n", new Explaining(referral, planner, screener).of(explained, answered))
                + "\n";
    target.ifPresentOrElse(written -> write(written, text), () -> out.print(text));
    return exit(answered.answer()).code();
  }

  private static PlanBasis basis(Referral referral, Knowledge knowledge) {
    return new PlanBasis(
        referral.order(),
        referral.chart().facts(),
        Map.of(),
        Scope.everything(knowledge),
        referral.asOf());
  }

  private void write(OutputFile target, String text) {
    target.write(text);
    err.println("Wrote " + target.path());
  }

  private static Exit exit(PlanAnswer answer) {
    return switch (answer) {
      case Proposal proposal -> Exit.DONE;
      case NoPlan refusal -> Exit.REFUSED;
    };
  }
}
