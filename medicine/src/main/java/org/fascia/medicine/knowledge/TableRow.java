package org.fascia.medicine.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.yaml.KnowledgeFault;

/** One row of a {@link Table}, its cells taken by the name of their column. */
public final class TableRow {
  private final At at;
  private final Map<String, String> cells;

  private TableRow(At at, Map<String, String> cells) {
    this.at = at;
    this.cells = cells;
  }

  /** Where a row stands. */
  record At(String file, int line) {}

  static TableRow of(At at, List<String> columns, List<String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    TableRow row = new TableRow(at, named);
    if (cells.size() != columns.size()) {
      throw row.fault(
          "row", "has " + cells.size() + " cells, but there are " + columns.size() + " columns");
    }
    for (int i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  /** The words of a cell that must not be empty. */
  public String text(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw fault(column, "is empty");
    }
    return cell;
  }

  /** The words of a cell; an empty cell gives empty words. */
  public String words(String column) {
    return cell(column);
  }

  /** The parts of a cell, joined in the file by semicolons; an empty cell has none. */
  public List<String> parts(String column) {
    String cell = cell(column);
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";", -1));
  }

  /** A number. */
  public double number(String column) {
    try {
      return Double.parseDouble(text(column));
    } catch (NumberFormatException wrong) {
      throw fault(column, "must be a number, not \"" + cell(column) + '"');
    }
  }

  /** A word that must be known; {@code what} says of what kind, such as {@code zone}. */
  public <T> T one(String column, String what, Function<String, Optional<T>> known) {
    return known(column, text(column), what, known);
  }

  /** A word that must be known, or empty when the cell is empty. */
  public <T> Optional<T> optionalOne(
      String column, String what, Function<String, Optional<T>> known) {
    return cell(column).isEmpty() ? Optional.empty() : Optional.of(one(column, what, known));
  }

  /** Words joined by semicolons that must all be known. */
  public <T> List<T> each(String column, String what, Function<String, Optional<T>> known) {
    return parts(column).stream().map(part -> known(column, part, what, known)).toList();
  }

  /** A fault at this column, for the caller to throw. */
  public KnowledgeFault fault(String column, String problem) {
    return new KnowledgeFault(at.file() + ", line " + at.line() + ", " + column + ": " + problem);
  }

  private <T> T known(
      String column, String word, String what, Function<String, Optional<T>> known) {
    return known
        .apply(word)
        .orElseThrow(() -> fault(column, "there is no " + what + " \"" + word + '"'));
  }

  private String cell(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw fault(column, "there is no such column");
    }
    return cell;
  }
}
