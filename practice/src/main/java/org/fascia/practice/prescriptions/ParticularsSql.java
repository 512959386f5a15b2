package org.fascia.practice.prescriptions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.people.Phone;
import org.fascia.practice.people.UsState;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How the particulars of an order stand in the columns of its row. */
final class ParticularsSql {
  private ParticularsSql() {}

  static StatementSpec written(StatementSpec statement, Particulars paper) {
    return payer(purpose(sender(statement, paper.sender()), paper.purpose()), paper.payer())
        .param("patientName", paper.patient().name())
        .param("patientBorn", paper.patient().born().orElse(null))
        .param("written", paper.dates().written().orElse(null))
        .param("starts", paper.dates().starts().orElse(null))
        .param("ends", paper.dates().ends().orElse(null))
        .param("signature", paper.authenticity().signature().name())
        .param("diagnosedBy", paper.authenticity().diagnosedBy().name())
        .param("document", paper.authenticity().original().map(DocumentId::value).orElse(null));
  }

  private static StatementSpec sender(StatementSpec statement, Sender sender) {
    return statement
        .param("licence", sender.licence())
        .param("licenceState", sender.state().map(UsState::code).orElse(null))
        .param("practice", sender.practice())
        .param("phone", sender.phone().map(Phone::e164).orElse(null))
        .param("fax", sender.fax().map(Phone::e164).orElse(null));
  }

  private static StatementSpec purpose(StatementSpec statement, Purpose purpose) {
    return statement
        .param("goals", purpose.goals())
        .param("necessity", purpose.necessity())
        .param("units", purpose.units().isPresent() ? purpose.units().getAsInt() : null)
        .param("procedures", String.join(" ", purpose.procedures()));
  }

  private static StatementSpec payer(StatementSpec statement, PaidBy payer) {
    return statement
        .param("payer", payer.type().map(PayerType::name).orElse(null))
        .param("authorisation", payer.authorisation())
        .param("claim", payer.claim())
        .param("onset", payer.onset().map(Onset::day).orElse(null))
        .param("onsetState", payer.onset().flatMap(Onset::state).map(UsState::code).orElse(null));
  }

  static Particulars particulars(ResultSet row) throws SQLException {
    return new Particulars(
        new AsWritten(row.getString("patient_name"), day(row, "patient_born")),
        sender(row),
        new OrderDates(day(row, "written_on"), day(row, "starts_on"), day(row, "ends_on")),
        purpose(row),
        payer(row),
        new Authenticity(
            Authenticity.Signature.valueOf(row.getString("signature")),
            Authenticity.DiagnosedBy.valueOf(row.getString("diagnosed_by")),
            Columns.optionalId(row, "document_id", DocumentId::new)));
  }

  private static Sender sender(ResultSet row) throws SQLException {
    return new Sender(
        row.getString("licence_number"),
        Optional.ofNullable(row.getString("licence_state")).map(UsState::new),
        row.getString("practice"),
        Optional.ofNullable(row.getString("phone")).map(Phone::new),
        Optional.ofNullable(row.getString("fax")).map(Phone::new));
  }

  private static Purpose purpose(ResultSet row) throws SQLException {
    int units = row.getInt("per_visit_units");
    return new Purpose(
        row.getString("goals"),
        row.getString("necessity"),
        units == 0 ? OptionalInt.empty() : OptionalInt.of(units),
        PrescriptionSql.texts(row, "procedures"));
  }

  private static PaidBy payer(ResultSet row) throws SQLException {
    Optional<UsState> where = Optional.ofNullable(row.getString("onset_state")).map(UsState::new);
    return new PaidBy(
        Optional.ofNullable(row.getString("payer_type")).map(PayerType::valueOf),
        row.getString("authorisation_number"),
        row.getString("claim_number"),
        day(row, "onset_on").map(day -> new Onset(day, where)));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
