package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fascia.yaml.KnowledgeFault;

/**
 * A tab separated knowledge file: comment lines begin with {@code #}, the first other line names
 * the columns.
 *
 * <p>What does not fit is a {@link KnowledgeFault} that names file, line and column.
 */
public final class Table {
  private final List<TableRow> rows;

  private Table(List<TableRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Reads the text of a file; every row must have as many cells as there are columns. */
  static Table of(String file, String text) {
    List<TableRow> rows = new ArrayList<>();
    List<String> columns = List.of();
    int line = 0;
    for (String each : text.lines().toList()) {
      line++;
      if (each.startsWith("#") || each.isEmpty()) {
        continue;
      }
      List<String> cells = Arrays.asList(each.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(TableRow.of(new TableRow.At(file, line), columns, cells));
      }
    }
    return new Table(rows);
  }

  /** The rows in the order of the file. */
  public List<TableRow> rows() {
    return rows;
  }
}
