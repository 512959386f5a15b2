package org.fascia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fascia.budget.Budgeter;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.files.CaseFile;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.cli.budget.BudgetExplaining;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how many visits a case may still have, until when, and which limit binds. */
@Command(name = "budget", description = "Says how many visits a case may still have, and why.")
final class BudgetCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CASE.yaml", description = "The case, as docs/budget.md describes it.")
  private Path file = Path.of("");

  @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (if none is named) or json.")
  private BudgetFormat format = BudgetFormat.TEXT;

  @Option(
      names = "--payers",
      paramLabel = "FOLDER",
      description = "Payer packs of your own, before those that ship.")
  private @Nullable Path payers;

  @Option(
      names = "--explain",
      paramLabel = "LIMIT|RULE",
      description = "Say what a limit or a payer's rule says, and where it comes from.")
  private @Nullable String explained;

  private final PrintWriter out;

  BudgetCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    var input = InputFile.at(file);
    var read = CaseFile.read(input.name(), input.yaml());
    var budget = new Budgeter(packs()).budget(read.file(), day(read));
    out.print(explained == null ? format.write(budget) : explain(budget, explained));
    return (budget.oneMore() || explained != null ? Exit.DONE : Exit.REFUSED).code();
  }

  private PayerPacks packs() {
    return payers == null ? PayerPacks.shipped() : new PayerFolder(payers).packs();
  }

  private LocalDate day(CaseFile read) {
    return Optional.ofNullable(asOf)
        .or(read::asOf)
        .orElseThrow(() -> new BadInput(file + ": names no as_of; name the day with --as-of DATE"));
  }

  private static String explain(VisitBudget budget, String asked) {
    return BudgetExplaining.of(budget, asked)
        .orElseThrow(
            () ->
                new BadInput(
                    "there is no limit and no rule \"%s\"; there are %s"
                        .formatted(asked, BudgetExplaining.names(budget))));
  }
}
