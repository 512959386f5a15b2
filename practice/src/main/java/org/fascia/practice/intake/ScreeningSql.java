package org.fascia.practice.intake;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;
import static org.fascia.practice.storage.Columns.instant;
import static org.fascia.practice.storage.Columns.optionalId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.ScreeningId;
import org.fascia.practice.storage.Json;

/** The statements of {@link Screenings} and how a row of theirs is read. */
final class ScreeningSql {
  /** The form of what is stored today. */
  static final int FORM = 1;

  // facts, clearances and their ends are only ever added: their number tells whether one came since
  private static final String LINES =
      """
      (select count(*) from fascia.fact_record where patient_id = :patient)
      + (select count(*) from fascia.fact_end
         join fascia.fact_record using (clinic_id, fact_id) where patient_id = :patient)
      + (select count(*) from fascia.clearance where patient_id = :patient)
      + (select count(*) from fascia.clearance_end
         join fascia.clearance using (clinic_id, clearance_id) where patient_id = :patient)
      """;
  static final String COUNT_LINES = "select " + LINES;
  static final String LATEST_OF =
      "select case_id, as_of, verdict, lines <> ("
          + LINES.replace(":patient", "latest.patient_id")
          + """
          ) as learnt_since
          from (
            select distinct on (case_id) case_id, patient_id, as_of, verdict, lines
            from fascia.screening_record
            where case_id = any(:files::uuid[])
            order by case_id, screening_id desc) latest
          """;
  static final String INSERT =
      """
      insert into fascia.screening_record (
        clinic_id, screening_id, patient_id, case_id, prescription_id, agreement_id, as_of, verdict,
        knowledge, lines, form, request, facts, facts_sha256, shown,
        screened_at, screened_by, screened_by_name)
      values (
        :clinic, :id, :patient, :file, :prescription, :agreement, :asOf, :verdict, :knowledge,
      """
          + LINES
          + """
        , :form, :request, :facts, :sha256, :shown, :at, :by, :name)
      """;
  private static final String SELECT =
      """
      select screening_id, case_id, prescription_id, agreement_id, as_of, knowledge, lines, request, facts,
        facts_sha256, shown, screened_by_name, screened_at
      from fascia.screening_record
      """;
  static final String LATEST = SELECT + "where case_id = :file order by screening_id desc limit 1";
  static final String FIND = SELECT + "where screening_id = :id";

  private static final Json JSON = Json.plain();

  private ScreeningSql() {}

  /** A screening with what it was made from. */
  record Row(
      ScreeningOnRecord onRecord,
      Optional<PrescriptionId> prescription,
      Optional<AgreementId> agreement,
      long lines,
      String request,
      String facts) {
    /** Whether these are the grounds it was asked on. */
    boolean askedOn(Grounds grounds) {
      return grounds.ordered().equals(prescription) && grounds.agreed().equals(agreement);
    }
  }

  static String shown(Shown shown) {
    return JSON.text(shown);
  }

  static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new ScreeningOnRecord(
            id(row, "screening_id", ScreeningId::new),
            id(row, "case_id", CaseId::new),
            day(row, "as_of"),
            row.getString("knowledge"),
            row.getString("facts_sha256"),
            JSON.read(row.getString("shown"), Shown.class),
            row.getString("screened_by_name"),
            instant(row, "screened_at")),
        optionalId(row, "prescription_id", PrescriptionId::new),
        optionalId(row, "agreement_id", AgreementId::new),
        row.getLong("lines"),
        row.getString("request"),
        row.getString("facts"));
  }
}
