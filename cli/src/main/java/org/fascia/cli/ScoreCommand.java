package org.fascia.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.medicine.measuring.AnswerWords;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.ItemFault;
import org.fascia.medicine.measuring.Scorer;
import org.fascia.medicine.measuring.Scoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the answers to an instrument. */
@Command(name = "score", description = "Scores the answers to an instrument.")
final class ScoreCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "INSTRUMENT", description = "Its id, such as peg.")
  private String instrument = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ANSWERS",
      description = "One for each question, in their order; - for no answer.")
  private List<String> answers = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (if none is named) or json.")
  private ScoreFormat format = ScoreFormat.TEXT;

  @Option(
      names = "--total",
      paramLabel = "SCORE",
      description = "A score obtained elsewhere, in place of answers.")
  private @Nullable Double total;

  @Option(
      names = "--segment",
      paramLabel = "CM",
      description = "How far girths are apart, for the volume of a limb.")
  private @Nullable Double segment;

  @Option(
      names = "--before",
      paramLabel = "SCORE",
      description = "An earlier score to hold this one against.")
  private @Nullable Double before;

  @Option(
      names = "--condition",
      paramLabel = "CONDITION",
      description = "What is treated, such as neck-pain: chooses the thresholds of --before.")
  private @Nullable String condition;

  private final PrintWriter out;

  ScoreCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = Knowledge.load();
    Instrument measured = instrument(knowledge);
    Optional<String> treated = Optional.ofNullable(condition).map(id -> condition(id, knowledge));
    Scoring.Scored scored =
        switch (scoring(measured)) {
          case Scoring.Scored done -> done;
          case Scoring.NotScored(List<ItemFault> faults) -> throw new BadInput(sentence(faults));
        };
    ScoreSheet sheet =
        new ScoreSheet(
            measured,
            answers,
            scored,
            change(measured, scored, treated),
            knowledge.backgrounds().of(measured).licence().holder(),
            crisisLine(measured, knowledge),
            knowledge.version());
    out.print(format.write(sheet));
    return Exit.DONE.code();
  }

  private static Optional<String> crisisLine(Instrument measured, Knowledge knowledge) {
    return switch (measured.meaning().crisis()) {
      case Meaning.Crisis.SHOWS_LINE -> Optional.of(knowledge.vocabulary().crisisLine());
      case Meaning.Crisis.NONE -> Optional.empty();
    };
  }

  private Instrument instrument(Knowledge knowledge) {
    return knowledge
        .instruments()
        .find(instrument)
        .orElseThrow(
            () ->
                new BadInput(
                    "there is no instrument \"%s\"; there are %s"
                        .formatted(
                            instrument,
                            knowledge.instruments().all().stream()
                                .map(Instrument::id)
                                .collect(joining(", ")))));
  }

  private static String condition(String id, Knowledge knowledge) {
    if (knowledge.conditions().find(id).isEmpty()) {
      throw new BadInput("--condition: there is no condition \"" + id + "\"");
    }
    return id;
  }

  private Scoring scoring(Instrument measured) {
    if (total != null) {
      if (!answers.isEmpty() || segment != null) {
        throw new BadInput("--total stands in the place of answers; give one or the other");
      }
      return Scorer.of(measured).recorded(total);
    }
    AnswerWords words = AnswerWords.to(measured);
    return segment == null ? words.score(answers) : words.cones(segment, answers);
  }

  private Optional<Change> change(
      Instrument measured, Scoring.Scored scored, Optional<String> treated) {
    if (before == null) {
      return Optional.empty();
    }
    if (scored.total().isEmpty()) {
      throw new BadInput("--before: " + measured.shortName() + " has no score as a whole");
    }
    if (Scorer.of(measured).recorded(before) instanceof Scoring.NotScored(List<ItemFault> faults)) {
      throw new BadInput("--before: " + sentence(faults));
    }
    return Optional.of(Change.between(measured, treated, before, scored.total().getAsDouble()));
  }

  private static String sentence(List<ItemFault> faults) {
    return faults.stream()
        .map(
            fault ->
                (fault.item() == 0 ? "" : "answer " + fault.item() + ": ")
                    + fault.problem()
                    + " ("
                    + fault.code()
                    + ")")
        .collect(joining("; "));
  }
}
