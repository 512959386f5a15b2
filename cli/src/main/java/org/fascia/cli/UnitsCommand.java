package org.fascia.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.budget.packs.UnitRule;
import org.fascia.budget.units.Performed;
import org.fascia.budget.units.Procedures;
import org.fascia.budget.units.UnitCounter;
import org.fascia.budget.units.UnitProposal;
import org.fascia.budget.units.UnitTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes units for the minutes of one visit. */
@Command(name = "units", description = "Proposes units for the minutes of one visit.")
final class UnitsCommand implements Callable<Integer> {
  private static final Pattern TIME = Pattern.compile("(\\w{1,10}):(-?\\d{1,9}(?:\\.\\d{1,9})?)");

  @Parameters(
      arity = "1..*",
      paramLabel = "CODE:MINUTES",
      description = "A procedure code with its minutes, such as 97124:30.")
  private List<String> times = List.of();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "cms or midpoint; both if none is named. The payer says which one counts.")
  private @Nullable UnitRule rule;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (if none is named) or json.")
  private UnitsFormat format = UnitsFormat.TEXT;

  private final PrintWriter out;

  UnitsCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Procedures procedures = Procedures.load();
    List<Performed> visit = times.stream().map(it -> performed(it, procedures)).toList();
    UnitCounter counter = new UnitCounter(procedures);
    List<UnitRule> asked = rule == null ? List.of(UnitRule.values()) : List.of(rule);
    List<UnitProposal> proposals =
        asked.stream().map(it -> counter.count(visit, UnitTerms.by(it))).toList();
    out.print(format.write(proposals));
    return Exit.DONE.code();
  }

  private static Performed performed(String time, Procedures procedures) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches()) {
      throw new BadInput(
          "\"" + time + "\" is no code with its minutes; one such as 97124:30 was expected");
    }
    return new Performed(procedures.get(parts.group(1)), minutes(parts.group(2)));
  }

  /** A part of a minute stays one, to be refused and not rounded. */
  private static Duration minutes(String written) {
    BigDecimal seconds = new BigDecimal(written).multiply(BigDecimal.valueOf(60));
    return Duration.ofSeconds(seconds.longValue())
        .plusMillis(seconds.stripTrailingZeros().scale() > 0 ? 1 : 0);
  }
}
