package org.fascia.practice.outcomes;

import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;
import static org.fascia.practice.kernel.Permission.WRITE_NOTES;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.ItemFault;
import org.fascia.medicine.measuring.Scorer;
import org.fascia.medicine.measuring.Scoring;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.ScoreId;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The scores of the cases. */
public final class Scores {
  private final Custody custody;
  private final Cases cases;
  private final Knowledge knowledge;
  private final Ids ids;
  private final Clock clock;

  Scores(Custody custody, Cases cases, Knowledge knowledge, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.knowledge = knowledge;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Scores a form and keeps answers and score.
   *
   * @throws Refused OUTCOME-001 for an instrument that is not asked here, OUTCOME-002 for answers
   *     that cannot be scored, naming the first question at fault, OUTCOME-003 for a recall the
   *     instrument is not asked with, CASE-002 in a discharged case
   */
  public Score record(CaseId file, Answered form) {
    ScoreId id = ids.next(ScoreId::new);
    double value = scored(form);
    return custody.act(
        WRITE_NOTES,
        Act.create("score", id),
        work -> {
          Case open = cases.get(file).stillOpen();
          work.about(open.patient());
          insert(work, id, open, form, value);
          return all(work, file).stream()
              .filter(score -> score.id().equals(id))
              .findFirst()
              .orElseThrow();
        });
  }

  /** Every score of a case that holds, the oldest first, those right after treatment included. */
  public List<Score> of(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("score"),
        work -> {
          work.about(cases.get(file).patient());
          return all(work, file);
        });
  }

  /** Those of the scores that tell of the course. */
  static List<Score> telling(List<Score> scores) {
    return scores.stream().filter(score -> score.moment().tellsOfTheCourse()).toList();
  }

  /** Marks a score as recorded in error; refused with OUTCOME-004 unless there is one. */
  public void mark(ScoreId id, String reason) {
    custody.act(
        WRITE_NOTES,
        Act.change("score", id),
        work -> {
          if (reason.isBlank()) {
            throw new Refused("OUTCOME-005", "Say what was wrong with the score.", "reason");
          }
          CaseId file =
              work.sql(ScoreSql.CASE_OF)
                  .param("id", id.value())
                  .query((row, at) -> Columns.id(row, "case_id", CaseId::new))
                  .optional()
                  .orElseThrow(() -> new Refused("OUTCOME-004", "There is no such score."));
          work.about(cases.get(file).patient());
          return stamped(work.sql(ScoreSql.MARK))
              .param("id", id.value())
              .param("reason", reason.strip())
              .update();
        });
  }

  /** The measure of this id, with questions to ask; refused with OUTCOME-001 when there is none. */
  public Instrument measure(String id) {
    return knowledge
        .instruments()
        .find(id)
        .filter(instrument -> !instrument.questions().isEmpty())
        .orElseThrow(() -> new Refused("OUTCOME-001", "This measure is not asked here."));
  }

  /** The times the instrument may be asked about. */
  public static List<String> recalls(Instrument instrument) {
    List<String> variants =
        instrument.variants().stream().flatMap(it -> it.recall().stream()).distinct().toList();
    return variants.isEmpty() ? List.of(instrument.recall()) : variants;
  }

  private double scored(Answered form) {
    Instrument instrument = measure(form.instrument());
    if (!recalls(instrument).contains(form.recall())) {
      throw new Refused("OUTCOME-003", "Choose the time the patient is asked about.", "recall");
    }
    return switch (Scorer.of(instrument).score(numbers(form.answers()))) {
      case Scoring.Scored scored -> scored.total().orElseThrow();
      case Scoring.NotScored(List<ItemFault> faults) ->
          throw refused(form.instrument(), faults.getFirst());
    };
  }

  private static List<OptionalDouble> numbers(List<OptionalInt> answers) {
    return answers.stream()
        .map(it -> it.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(it.getAsInt()))
        .toList();
  }

  private static Refused refused(String instrument, ItemFault fault) {
    return new Refused(
        "OUTCOME-002",
        "Question " + fault.item() + ": " + fault.problem() + ".",
        instrument + "." + fault.item());
  }

  private void insert(Work work, ScoreId id, Case file, Answered form, double value) {
    stamped(work.sql(ScoreSql.INSERT))
        .param("id", id.value())
        .param("file", file.id().value())
        .param("patient", file.patient().value())
        .param("instrument", form.instrument())
        .param("recall", form.recall())
        .param("answers", answers(form.answers()))
        .param("value", BigDecimal.valueOf(value))
        .param("moment", form.moment().name())
        .param("day", form.day().date())
        .update();
  }

  private static Integer[] answers(List<OptionalInt> given) {
    return given.stream().flatMapToInt(OptionalInt::stream).boxed().toArray(Integer[]::new);
  }

  private static List<Score> all(Work work, CaseId file) {
    return work.sql(ScoreSql.OF_CASE).param("file", file.value()).query(ScoreSql::row).list();
  }

  private StatementSpec stamped(StatementSpec statement) {
    return Columns.stamped(statement, custody.caller(), clock.instant());
  }
}
