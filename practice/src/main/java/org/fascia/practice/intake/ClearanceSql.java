package org.fascia.practice.intake;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;
import static org.fascia.practice.storage.Columns.optionalId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.fascia.medicine.screening.Request;
import org.fascia.practice.intake.ClearanceOnRecord.Given;
import org.fascia.practice.intake.ClearanceOnRecord.Validity;
import org.fascia.practice.kernel.ClearanceId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.DocumentId;

/** The statements on clearances and how a row of theirs is read. */
final class ClearanceSql {
  static final String INSERT =
      """
      insert into fascia.clearance (
        clinic_id, clearance_id, patient_id, case_id, rule, given_by, given_on, words, document_id,
        request, basis_sha256, recorded_on, recorded_at, recorded_by, recorded_by_name)
      values (
        :clinic, :id, :patient, :file, :rule, :givenBy, :givenOn, :words, :document,
        :request, :basis, :on, :at, :by, :name)
      """;
  static final String OF_CASE =
      """
      select clearance_id, rule, given_by, given_on, clearance.words, document_id, request,
        basis_sha256, recorded_on, recorded_by_name, ended_on
      from fascia.clearance
      left join fascia.clearance_end using (clinic_id, clearance_id)
      where case_id = :file
      order by clearance_id
      """;
  static final String END =
      """
      insert into fascia.clearance_end (
        clinic_id, clearance_id, ended_on, words, ended_at, ended_by, ended_by_name)
      values (:clinic, :id, :on, :words, :at, :by, :name)
      on conflict do nothing
      """;

  private ClearanceSql() {}

  /** A clearance with what it was given for and what it rests on. */
  record Row(
      ClearanceId id,
      String rule,
      Given given,
      ClinicDay on,
      String by,
      Request request,
      String basis,
      Optional<LocalDate> ended) {

    ClearanceOnRecord judged(Validity validity) {
      return new ClearanceOnRecord(id, rule, given, on, by, validity);
    }
  }

  static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        id(row, "clearance_id", ClearanceId::new),
        row.getString("rule"),
        new Given(
            row.getString("given_by"),
            day(row, "given_on"),
            row.getString("words"),
            optionalId(row, "document_id", DocumentId::new)),
        day(row, "recorded_on"),
        row.getString("recorded_by_name"),
        OrderRequest.read(row.getString("request")),
        row.getString("basis_sha256"),
        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
  }
}
