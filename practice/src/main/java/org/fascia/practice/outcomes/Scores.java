package org.fascia.practice.outcomes;

import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;
import static org.fascia.practice.kernel.Permission.WRITE_NOTES;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The scores of the cases. */
public final class Scores {
  private final Custody custody;
  private final Cases cases;
  private final Points points;
  private final Ids ids;
  private final Clock clock;

  Scores(Custody custody, Cases cases, Knowledge knowledge, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.points = new Points(knowledge.instruments());
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Scores a form, or takes a score as it stands, and keeps it.
   *
   * @throws Refused OUTCOME-001 for answers to an instrument whose questions are not asked here,
   *     OUTCOME-002 for answers that cannot be scored, naming the first question at fault,
   *     OUTCOME-003 for a recall the instrument is not asked with, OUTCOME-006 for a score that is
   *     none of the instrument, OUTCOME-007 for one of which nobody says what it tells of,
   *     OUTCOME-008 for the score of an instrument that is asked question by question, CASE-002 in
   *     a discharged case, OUTCOME-009 for another measure than tension and stress in a wellness
   *     case
   */
  public Score record(CaseId file, Taken taken) {
    ScoreId id = ids.next(ScoreId::new);
    double value = points.of(taken);
    return custody.act(
        WRITE_NOTES,
        Act.create("score", id),
        work -> {
          Case open = asking(cases.get(file).stillOpen(), taken.instrument());
          work.about(open.patient());
          insert(work, id, open, taken, value);
          return all(work, file).stream()
              .filter(score -> score.id().equals(id))
              .findFirst()
              .orElseThrow();
        });
  }

  /** A wellness case is asked for tension and stress and nothing else. */
  private static Case asking(Case open, String instrument) {
    boolean asked =
        switch (open.kind()) {
          case MEDICAL, CLINICAL -> true;
          case WELLNESS -> Weekly.OF_SESSIONS.contains(instrument);
        };
    if (!asked) {
      throw new Refused(
          "OUTCOME-009", "A wellness case is asked for tension and stress only.", "instrument");
    }
    return open;
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

  /** The measure of this id; refused with OUTCOME-001 when there is none. */
  public Instrument measure(String id) {
    return points.measure(id);
  }

  /** The times the instrument may be asked about. */
  public static List<String> recalls(Instrument instrument) {
    List<String> variants =
        instrument.variants().stream().flatMap(it -> it.recall().stream()).distinct().toList();
    return variants.isEmpty() ? List.of(instrument.recall()) : variants;
  }

  private void insert(Work work, ScoreId id, Case file, Taken taken, double value) {
    stamped(work.sql(ScoreSql.INSERT))
        .param("id", id.value())
        .param("file", file.id().value())
        .param("patient", file.patient().value())
        .param("instrument", taken.instrument())
        .param("recall", taken.recall())
        .param("about", taken.about())
        .param("answers", answers(taken))
        .param("value", BigDecimal.valueOf(value))
        .param("moment", taken.moment().name())
        .param("day", taken.day().date())
        .update();
  }

  private static @Nullable Integer[] answers(Taken taken) {
    List<OptionalInt> given =
        switch (taken) {
          case Answered form -> form.answers();
          case Total _ -> List.of();
        };
    return given.stream()
        .map(answer -> answer.isPresent() ? answer.getAsInt() : null)
        .toArray(Integer[]::new);
  }

  private static List<Score> all(Work work, CaseId file) {
    return work.sql(ScoreSql.OF_CASE).param("file", file.value()).query(ScoreSql::row).list();
  }

  private StatementSpec stamped(StatementSpec statement) {
    return Columns.stamped(statement, custody.caller(), clock.instant());
  }
}
