package org.fascia.practice.intake;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.fascia.medicine.facts.Origin;
import org.fascia.practice.kernel.FactId;

/** The statements on facts and how a row of theirs is read. */
final class FactSql {
  static final String INSERT =
      """
      insert into fascia.fact_record (
        clinic_id, fact_id, patient_id, case_id, chart_id, form, content, source, source_day,
        recorded_on, recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :patient, :file, :chart, :form, :content::jsonb, :source, :sourceDay,
        :on, :at, :by, :name)
      """;
  private static final String SELECT =
      """
      select fact_id, content, source, source_day, recorded_on, recorded_by_name,
        why, ended_on, words, ended_by_name
      from fascia.fact_record
      left join fascia.fact_end using (clinic_id, fact_id)
      """;
  static final String OF_PATIENT = SELECT + "where patient_id = :patient order by fact_id";
  static final String FIND = SELECT + "where fact_id = :id";
  static final String END =
      """
      insert into fascia.fact_end (
        clinic_id, fact_id, why, superseded_by, ended_on, words, ended_at, ended_by, ended_by_name)
      values (:clinic, :id, :why, :successor, :on, :words, :at, :by, :name)
      on conflict do nothing
      """;
  static final String OF_EARLIER_CHARTS =
      """
      select fact_id from fascia.fact_record facts
      where patient_id = :patient and chart_id is not null and chart_id <> :chart
        and not exists (
          select from fascia.fact_end ends
          where (ends.clinic_id, ends.fact_id) = (facts.clinic_id, facts.fact_id))
      """;
  static final String SAME_QUESTION =
      """
      select fact_id from fascia.fact_record facts
      where patient_id = :patient and fact_id <> :id
        and content ->> 'fact' = 'answer' and content ->> 'question' = :question
        and not exists (
          select from fascia.fact_end ends
          where (ends.clinic_id, ends.fact_id) = (facts.clinic_id, facts.fact_id))
      """;
  static final String INSERT_CHART =
      """
      insert into fascia.chart (
        clinic_id, chart_id, patient_id, case_id, day, source, form, reading,
        recorded_at, recorded_by, recorded_by_name)
      values (:clinic, :id, :patient, :file, :day, :source, :form, :reading, :at, :by, :name)
      """;

  static final String READINGS =
      "select reading from fascia.chart where case_id = :file order by chart_id desc";

  private FactSql() {}

  static FactOnRecord row(ResultSet row, int number) throws SQLException {
    return new FactOnRecord(
        id(row, "fact_id", FactId::new),
        FactJson.fact(row.getString("content")),
        new Origin(
            row.getString("source"),
            Optional.ofNullable(row.getObject("source_day", LocalDate.class))),
        day(row, "recorded_on"),
        row.getString("recorded_by_name"),
        standing(row));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    String why = Optional.ofNullable(row.getString("why")).orElse("");
    return switch (why) {
      case "" -> new Standing.Holds();
      case "IN_ERROR" ->
          new Standing.InError(row.getString("ended_by_name"), row.getString("words"));
      default -> new Standing.Over(day(row, "ended_on"), row.getString("ended_by_name"));
    };
  }
}
