package org.fascia.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.fascia.budget.packs.UnitRule;
import org.fascia.medicine.evidence.Model;
import org.fascia.medicine.knowledge.EffectMeasure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The commands that need no server. */
@Command(
    name = "./fascia",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "Fascia 0.1.0",
    description = "Screens patients, plans treatment, scores answers and pools evidence.")
public final class Fascia {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a fault.")
  private boolean debug;

  private Fascia() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    var code = run(out, err, arguments);
    out.flush();
    System.exit(code);
  }

  /** Runs one command; every way to fail ends in {@link Failures}. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var fascia = new Fascia();
    var failures = new Failures(err, () -> fascia.debug);
    var commands =
        new CommandLine(fascia)
            .addSubcommand(new ScreenCommand(out))
            .addSubcommand(new PlanCommand(out, err))
            .addSubcommand(score(out))
            .addSubcommand(new EvidenceCommand(out))
            .addSubcommand(new PoolCommand(out, err))
            .addSubcommand(new UnitsCommand(out))
            .addSubcommand(new PayersCommand(out))
            .addSubcommand(new BudgetCommand(out))
            .setOut(out)
            .setErr(err)
            .registerConverter(LocalDate.class, Options::date)
            .registerConverter(PlanFormat.class, text -> Options.format(PlanFormat.values(), text))
            .registerConverter(
                ScoreFormat.class, text -> Options.format(ScoreFormat.values(), text))
            .registerConverter(
                PictureFormat.class, text -> Options.format(PictureFormat.values(), text))
            .registerConverter(
                UnitsFormat.class, text -> Options.format(UnitsFormat.values(), text))
            .registerConverter(UnitRule.class, Options::unitRule)
            .registerConverter(
                BudgetFormat.class, text -> Options.format(BudgetFormat.values(), text))
            .registerConverter(EffectMeasure.class, Options::measure)
            .registerConverter(Model.class, Options::model)
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures);
    try {
      return commands.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError error) {
      return failures.ours(error);
    }
  }

  /** An answer below 0 is an answer, not an option. */
  private static CommandLine score(PrintWriter out) {
    return new CommandLine(new ScoreCommand(out)).setUnmatchedOptionsArePositionalParams(true);
  }
}
