package org.fascia.cli;

import static java.util.stream.Collectors.joining;
import static org.fascia.medicine.knowledge.TrialColumn.E1;
import static org.fascia.medicine.knowledge.TrialColumn.E2;
import static org.fascia.medicine.knowledge.TrialColumn.M1;
import static org.fascia.medicine.knowledge.TrialColumn.M2;
import static org.fascia.medicine.knowledge.TrialColumn.N1;
import static org.fascia.medicine.knowledge.TrialColumn.N2;
import static org.fascia.medicine.knowledge.TrialColumn.SD1;
import static org.fascia.medicine.knowledge.TrialColumn.SD2;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.fascia.medicine.knowledge.Arms;
import org.fascia.medicine.knowledge.ArmsFault;
import org.fascia.medicine.knowledge.Trial;
import org.fascia.medicine.knowledge.TrialBlock;
import org.fascia.medicine.knowledge.TrialColumn;

/** Reads trials from CSV: a header, then one trial a line; columns it does not need are left. */
final class TrialCsv {
  private static final List<TrialColumn> MEANS = List.of(N1, M1, SD1, N2, M2, SD2);
  private static final List<TrialColumn> COUNTS = List.of(E1, N1, E2, N2);
  private static final String LABEL = "label";
  private static final String COLUMNS = "POOL-008";
  private static final String CELL = "POOL-009";
  private static final String FILE = "POOL-010";
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]{1,30}(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,2})?");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .setIgnoreHeaderCase(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();

  private final String name;
  private final List<TrialColumn> columns;

  private TrialCsv(String name, List<TrialColumn> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** A row with the line of the file on which it ends. */
  private record Line(long number, CSVRecord cells) {
    String cell(TrialColumn column) {
      return cells.get(column.column());
    }

    String label() {
      return cells.get(LABEL);
    }
  }

  /** The trials of a file; {@link BadInput} with POOL-008 to POOL-010. */
  static TrialBlock read(String name, String text) {
    if (text.isBlank()) {
      throw new BadInput(name + ": the file is empty; " + expected() + coded(FILE));
    }
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      var reading = new TrialCsv(name, columns(name, parser));
      List<Trial> trials = new ArrayList<>();
      for (CSVRecord row : parser) {
        trials.add(reading.trial(new Line(parser.getCurrentLineNumber(), row)));
      }
      return TrialBlock.ofTrials(name, trials);
    } catch (CSVException | IllegalArgumentException | UncheckedIOException wrong) {
      throw new BadInput(name + ": " + unreadable(wrong) + coded(FILE));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String unreadable(Exception wrong) {
    Throwable first = wrong.getCause() == null ? wrong : wrong.getCause();
    return "this is no CSV that can be read (" + oneLine(String.valueOf(first.getMessage())) + ")";
  }

  private static String expected() {
    return "the header " + header(MEANS) + " or " + header(COUNTS) + " was expected";
  }

  private static String header(List<TrialColumn> columns) {
    return Stream.concat(Stream.of(LABEL), columns.stream().map(TrialColumn::column))
        .collect(joining(","));
  }

  private static List<TrialColumn> columns(String name, CSVParser parser) {
    Set<String> header = new TreeSet<>();
    parser.getHeaderNames().forEach(it -> header.add(it.toLowerCase(Locale.ROOT)));
    boolean counts = header.contains(E1.column()) || header.contains(E2.column());
    List<TrialColumn> wanted = counts ? COUNTS : MEANS;
    List<String> missing =
        Stream.concat(Stream.of(LABEL), wanted.stream().map(TrialColumn::column))
            .filter(it -> !header.contains(it))
            .toList();
    if (!missing.isEmpty()) {
      throw new BadInput(
          name
              + ", line 1: there is no column "
              + String.join(", ", missing)
              + "; "
              + expected()
              + coded(COLUMNS));
    }
    return wanted;
  }

  private Trial trial(Line line) {
    if (!line.cells().isConsistent()) {
      throw new BadInput(
          place(line)
              + ": "
              + line.cells().size()
              + " cells stand under "
              + line.cells().getParser().getHeaderNames().size()
              + " columns; one cell for each was expected"
              + coded(COLUMNS));
    }
    if (line.label().isEmpty()) {
      throw new BadInput(
          place(line) + ", label: is empty; author and year are expected" + coded(CELL));
    }
    Trial trial = new Trial(line.label(), OptionalInt.empty(), arms(line));
    ArmsFault.in(trial.arms())
        .ifPresent(
            fault -> {
              throw new BadInput(place(line, fault.column()) + ": " + fault.words());
            });
    return trial;
  }

  private Arms arms(Line line) {
    if (columns.equals(COUNTS)) {
      return new Arms.Counts(
          new Arms.Share(whole(line, E1), whole(line, N1)),
          new Arms.Share(whole(line, E2), whole(line, N2)));
    }
    return new Arms.Means(
        new Arms.Group(whole(line, N1), number(line, M1), number(line, SD1)),
        new Arms.Group(whole(line, N2), number(line, M2), number(line, SD2)));
  }

  private int whole(Line line, TrialColumn column) {
    if (!WHOLE.matcher(line.cell(column)).matches()) {
      throw mustBe(line, column, "a whole number");
    }
    return Integer.parseInt(line.cell(column));
  }

  private double number(Line line, TrialColumn column) {
    if (!NUMBER.matcher(line.cell(column)).matches()) {
      throw mustBe(line, column, "a number, with a point before decimals");
    }
    return Double.parseDouble(line.cell(column));
  }

  private BadInput mustBe(Line line, TrialColumn column, String wanted) {
    String cell = oneLine(line.cell(column));
    return new BadInput(
        place(line, column)
            + ": must be "
            + wanted
            + ", not "
            + (cell.isEmpty() ? "nothing" : '"' + cell + '"')
            + coded(CELL));
  }

  private String place(Line line) {
    return name + ", line " + line.number();
  }

  private String place(Line line, TrialColumn column) {
    return place(line) + ", " + oneLine(line.label()) + ", " + column.column();
  }

  private static String coded(String code) {
    return " (" + code + ")";
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
