package org.fascia.practice.access;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.TreeMap;
import java.util.UUID;
import org.fascia.practice.storage.Columns;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the audit trail as it is hashed.
 *
 * @param canonical JSON with the columns by name, in alphabetical order, without those that are
 *     null: a column added later leaves the form of older rows as it was
 */
record AuditRow(EventId event, String canonical) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * Reads a row with all columns of {@code fascia.audit_event}; those of its seal are passed by.
   */
  static AuditRow read(ResultSet row, int index) throws SQLException {
    TreeMap<String, Object> columns = new TreeMap<>();
    ResultSetMetaData names = row.getMetaData();
    for (int column = 1; column <= names.getColumnCount(); column++) {
      String name = names.getColumnName(column);
      if (!name.startsWith("seal_")) {
        put(columns, name, row);
      }
    }
    EventId event = Columns.id(row, "event_id", EventId::new);
    return new AuditRow(event, JSON.writeValueAsString(columns));
  }

  private static void put(TreeMap<String, Object> columns, String name, ResultSet row)
      throws SQLException {
    switch (row.getObject(name)) {
      case null -> {}
      case Number number -> columns.put(name, number.longValue());
      case Timestamp time -> columns.put(name, Columns.instant(row, name).toString());
      case UUID id -> columns.put(name, id.toString());
      case Object text -> columns.put(name, text.toString());
    }
  }
}
