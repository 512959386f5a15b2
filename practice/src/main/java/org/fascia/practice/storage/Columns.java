package org.fascia.practice.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Id;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads and writes the column types our rows share. */
public final class Columns {

  private Columns() {}

  /** A {@code uuid} as the id it is: {@code id(row, "patient_id", PatientId::new)}. */
  public static <I extends Id> I id(ResultSet row, String column, Function<UUID, I> type)
      throws SQLException {
    return type.apply(row.getObject(column, UUID.class));
  }

  /** A {@code uuid} that may be null. */
  public static <I extends Id> Optional<I> optionalId(
      ResultSet row, String column, Function<UUID, I> type) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(type);
  }

  /** A {@code timestamptz}. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A {@code timestamptz} that may be null. */
  public static Optional<Instant> optionalInstant(ResultSet row, String column)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /** A {@code date} that is a legal day. */
  public static ClinicDay day(ResultSet row, String column) throws SQLException {
    return new ClinicDay(row.getObject(column, LocalDate.class));
  }

  /** A {@code date} that is a legal day and may be null. */
  public static Optional<ClinicDay> optionalDay(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class)).map(ClinicDay::new);
  }

  /** A {@code text[]}. */
  public static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** Texts as the driver takes them for a {@code text[]}. */
  public static String[] array(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }

  /** Ids as the driver takes them for a {@code text[]}, to be cast: {@code any(:ids::uuid[])}. */
  public static String[] ids(Collection<? extends Id> ids) {
    return ids.stream().map(id -> id.value().toString()).toArray(String[]::new);
  }

  /** The statement with when and by whom it is written: {@code :at}, {@code :by}, {@code :name}. */
  public static StatementSpec stamped(StatementSpec statement, Caller by, Instant at) {
    return statement
        .param("at", timestamp(at))
        .param("by", by.user().value())
        .param("name", by.name());
  }

  /** An instant as the driver takes it for a {@code timestamptz}. */
  public static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
