package org.fascia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;
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

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      description = "Say why this rule counts for each patient, or does not.")
  private @Nullable String rule;

  private final PrintWriter out;

  ScreenCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    var knowledge = Knowledge.load();
    var screener = Screener.of(knowledge);
    var planner = new Planner(knowledge, screener);
    var subjects =
        new Subjects(knowledge, planner, Optional.ofNullable(order), Optional.ofNullable(asOf))
            .in(files);
    if (rule != null) {
      return explain(subjects, screener, rule).code();
    }
    var exit =
        check
            ? Check.of(subjects, screener).print(out)
            : answer(subjects, screener, knowledge.version());
    return exit.code();
  }

  private Exit explain(List<Subject> subjects, Screener screener, String asked) {
    if (check) {
      throw new BadInput("--check and --explain are two questions; ask one at a time");
    }
    for (Subject subject : subjects) {
      var account =
          screener
              .explain(subject.facts(), subject.request(), asked)
              .orElseThrow(() -> BadInput.noRule(asked));
      new RuleText(subject.id(), account).lines().forEach(out::println);
    }
    return Exit.DONE;
  }

  private Exit answer(List<Subject> subjects, Screener screener, String version) {
    var exit = Exit.DONE;
    for (Subject subject : subjects) {
      Screening screening = screener.screen(subject.facts(), subject.request());
      out.println(new ScreeningLine(subject, screening, version));
      if (!screening.verdict().permitsTreatment()) {
        exit = Exit.REFUSED;
      }
    }
    return exit;
  }
}
