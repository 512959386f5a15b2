package org.fascia.practice.outcomes;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ScoreId;
import org.jspecify.annotations.Nullable;

/** The statements of {@link Scores} and how a row of theirs is read. */
final class ScoreSql {
  static final String INSERT =
      """
      insert into fascia.score (
        clinic_id, score_id, case_id, patient_id, instrument, recall, about, answers, value, moment,
        day, recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :file, :patient, :instrument, :recall, :about, :answers, :value, :moment,
        :day, :at, :by, :name)
      """;
  static final String OF_CASE =
      """
      select score_id, case_id, instrument, recall, about, answers, value, moment, day,
        recorded_by_name
      from fascia.score
      where case_id = :file
        and not exists (
          select 1 from fascia.score_error wrong
          where wrong.clinic_id = score.clinic_id and wrong.score_id = score.score_id)
      order by day, score_id
      """;
  static final String LAST_IN =
      """
      select case_id, max(day) as last
      from fascia.score
      where case_id = any(:files::uuid[])
        and not exists (
          select 1 from fascia.score_error wrong
          where wrong.clinic_id = score.clinic_id and wrong.score_id = score.score_id)
      group by case_id
      """;
  static final String CASE_OF = "select case_id from fascia.score where score_id = :id";
  static final String MARK =
      """
      insert into fascia.score_error (
        clinic_id, score_id, reason, marked_at, marked_by, marked_by_name)
      values (:clinic, :id, :reason, :at, :by, :name)
      on conflict do nothing
      """;

  private ScoreSql() {}

  static Last last(ResultSet row, int number) throws SQLException {
    return new Last(id(row, "case_id", CaseId::new), day(row, "last"));
  }

  /** When something was last measured in a case. */
  record Last(CaseId file, ClinicDay day) {}

  static Score row(ResultSet row, int number) throws SQLException {
    return new Score(
        id(row, "score_id", ScoreId::new),
        id(row, "case_id", CaseId::new),
        row.getString("instrument"),
        row.getString("recall"),
        row.getString("about"),
        answers((Integer[]) row.getArray("answers").getArray()),
        row.getDouble("value"),
        Moment.valueOf(row.getString("moment")),
        day(row, "day"),
        row.getString("recorded_by_name"));
  }

  /** A question that was left out has no number. */
  private static List<OptionalInt> answers(@Nullable Integer[] kept) {
    return Arrays.stream(kept)
        .map(answer -> answer == null ? OptionalInt.empty() : OptionalInt.of(answer))
        .toList();
  }
}
