package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.Course;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Prescriber;
import org.fascia.medicine.planning.Treatment;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.PrescriberId;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.storage.Columns;

/** The statements of {@link PrescriptionRows} and how a row of theirs is read. */
final class PrescriptionSql {
  private static final String SELECT =
      """
      select prescription_id, case_id, prescriber_id, state, prescriber_name,
        prescriber_credential, prescriber_npi, frequency_least, frequency_most, frequency_unit,
        course_length, course_visits, per_visit_minutes, precautions, signed_on, schedule_words,
        supersedes, counts_with, received_on, amendment_reason,
        patient_name, patient_born, licence_number, licence_state, practice, phone, fax,
        written_on, starts_on, ends_on, per_visit_units, procedures, goals, necessity,
        payer_type, authorisation_number, claim_number, onset_on, onset_state,
        signature, diagnosed_by, document_id,
        array(
          select code from fascia.prescription_diagnosis line
          where line.clinic_id = head.clinic_id and line.prescription_id = head.prescription_id
          order by rank) as diagnoses,
        array(
          select technique from fascia.prescription_technique line
          where line.clinic_id = head.clinic_id and line.prescription_id = head.prescription_id
          order by rank) as techniques,
        array(
          select side || ' ' || region from fascia.prescription_region line
          where line.clinic_id = head.clinic_id and line.prescription_id = head.prescription_id
          order by rank) as regions
      from fascia.prescription head
      """;

  static final String FIND = SELECT + "where prescription_id = :id";
  static final String ACTIVE = SELECT + "where case_id = :file and state = 'ACTIVE'";
  static final String CURRENT =
      SELECT
          + """
          where case_id = :file and state in ('ACTIVE', 'ON_HOLD', 'EXPIRED', 'EXHAUSTED')
          order by prescription_id desc
          limit 1
          """;
  static final String CURRENT_OF =
      SELECT
          + """
          where prescription_id in (
            select distinct on (case_id) prescription_id
            from fascia.prescription
            where case_id = any(:files::uuid[])
              and state in ('ACTIVE', 'ON_HOLD', 'EXPIRED', 'EXHAUSTED')
            order by case_id, prescription_id desc)
          """;
  static final String OF_CASES =
      SELECT + "where case_id = any(:files::uuid[]) order by prescription_id";
  static final String OF_CASE = SELECT + "where case_id = :file order by prescription_id desc";

  static final String INSERT =
      """
      insert into fascia.prescription (
        clinic_id, prescription_id, case_id, prescriber_id, state,
        prescriber_name, prescriber_credential, prescriber_npi,
        frequency_least, frequency_most, frequency_unit, course_length, course_visits,
        per_visit_minutes, precautions, signed_on, schedule_words,
        supersedes, counts_with, received_on, received_at, received_by, amendment_reason,
        patient_name, patient_born, licence_number, licence_state, practice, phone, fax,
        written_on, starts_on, ends_on, per_visit_units, procedures, goals, necessity,
        payer_type, authorisation_number, claim_number, onset_on, onset_state,
        signature, diagnosed_by, document_id)
      values (
        :clinic, :id, :file, :prescriber, :state,
        :name, :credential, :npi,
        :least, :most, :unit, :length, :visits,
        :minutes, :precautions, :signed, :words,
        :supersedes, :countsWith, :received, :at, :by, :amendment,
        :patientName, :patientBorn, :licence, :licenceState, :practice, :phone, :fax,
        :written, :starts, :ends, :units, string_to_array(:procedures, ' '), :goals, :necessity,
        :payer, :authorisation, :claim, :onset, :onsetState,
        :signature, :diagnosedBy, :document)
      """;
  static final String INSERT_DIAGNOSIS =
      """
      insert into fascia.prescription_diagnosis (clinic_id, prescription_id, rank, code)
      values (:clinic, :id, :rank, :code)
      """;
  static final String INSERT_TECHNIQUE =
      """
      insert into fascia.prescription_technique (clinic_id, prescription_id, rank, technique)
      values (:clinic, :id, :rank, :technique)
      """;
  static final String INSERT_REGION =
      """
      insert into fascia.prescription_region (clinic_id, prescription_id, rank, region, side)
      values (:clinic, :id, :rank, :region, :side)
      """;
  static final String MOVE =
      "update fascia.prescription set state = :state where prescription_id = :id";
  static final String STEP =
      """
      insert into fascia.prescription_step (
        clinic_id, prescription_id, step, state, day, reason,
        recorded_at, recorded_by, recorded_by_name)
      select :clinic, :id, coalesce(max(step), 0) + 1, :state, :day, :reason, :at, :by, :name
      from fascia.prescription_step where prescription_id = :id
      """;
  static final String STEPS =
      """
      select state, day, reason, recorded_by_name, recorded_at
      from fascia.prescription_step where prescription_id = :id order by step
      """;

  private PrescriptionSql() {}

  static Prescription row(ResultSet row, int number) throws SQLException {
    PrescriptionId id = Columns.id(row, "prescription_id", PrescriptionId::new);
    return new Prescription(
        id,
        Columns.id(row, "case_id", CaseId::new),
        Columns.id(row, "prescriber_id", PrescriberId::new),
        Prescription.State.valueOf(row.getString("state")),
        new ArrivedOrder(
            order(row), row.getString("schedule_words"), ParticularsSql.particulars(row)),
        Columns.optionalId(row, "supersedes", PrescriptionId::new),
        Columns.id(row, "counts_with", PrescriptionId::new),
        Columns.day(row, "received_on"),
        Optional.ofNullable(row.getString("amendment_reason")));
  }

  static PrescriptionStep step(ResultSet row, int number) throws SQLException {
    return new PrescriptionStep(
        Prescription.State.valueOf(row.getString("state")),
        Columns.day(row, "day"),
        row.getString("reason"),
        row.getString("recorded_by_name"),
        Columns.instant(row, "recorded_at"));
  }

  private static Order order(ResultSet row) throws SQLException {
    List<String> techniques = texts(row, "techniques");
    return new Order(
        prescriber(row),
        texts(row, "diagnoses"),
        techniques.isEmpty() ? new Treatment.Massage() : new Treatment.Named(techniques),
        texts(row, "regions").stream().map(PrescriptionSql::region).toList(),
        frequency(row),
        course(row),
        Optional.ofNullable(row.getObject("per_visit_minutes", Integer.class))
            .map(Duration::ofMinutes),
        Optional.ofNullable(row.getString("precautions")),
        row.getObject("signed_on", LocalDate.class));
  }

  private static Prescriber prescriber(ResultSet row) throws SQLException {
    return new Prescriber(
        row.getString("prescriber_name"),
        row.getString("prescriber_credential"),
        Optional.ofNullable(row.getString("prescriber_npi")).map(Npi::new));
  }

  private static Optional<Frequency> frequency(ResultSet row) throws SQLException {
    String unit = row.getString("frequency_unit");
    return unit == null
        ? Optional.empty()
        : Optional.of(
            new Frequency(
                row.getInt("frequency_least"),
                row.getInt("frequency_most"),
                Frequency.Unit.valueOf(unit)));
  }

  private static Course course(ResultSet row) throws SQLException {
    int visits = row.getInt("course_visits");
    return new Course(
        Optional.ofNullable(row.getString("course_length")).map(Period::parse),
        visits == 0 ? OptionalInt.empty() : OptionalInt.of(visits));
  }

  // one region in one word pair, such as LEFT upper-trapezius
  private static OrderedRegion region(String pair) {
    int space = pair.indexOf(' ');
    return new OrderedRegion(pair.substring(space + 1), Side.valueOf(pair.substring(0, space)));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
