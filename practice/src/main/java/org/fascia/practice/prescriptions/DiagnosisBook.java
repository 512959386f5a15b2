package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.joining;
import static org.fascia.practice.kernel.Permission.MANAGE_CLINIC;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.Clock;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.CodeStanding.Billable;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.DiagnosisEditionId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;

/**
 * What is known of ICD-10-CM: the editions the owner read in, each for its fiscal year, and for
 * other years the small set that ships with Fascia. Codes are about nobody: looking one up leaves
 * no trace.
 */
public final class DiagnosisBook {
  private static final String UNIT_SEPARATOR = "\u001f";
  private static final int MOST_BELOW = 12;

  private final Custody custody;
  private final Knowledge knowledge;
  private final Ids ids;
  private final Clock clock;

  DiagnosisBook(Custody custody, Knowledge knowledge, Ids ids, Clock clock) {
    this.custody = custody;
    this.knowledge = knowledge;
    this.ids = ids;
    this.clock = clock;
  }

  /** One edition on file: the year ends on 30 September of the year it is named after. */
  public record Edition(int fiscalYear, int codes, String by) {}

  /** What can be said of a code as written, for a visit on that day. */
  public Function<String, CodeStanding> on(ClinicDay day) {
    return edition(day)
        .<Function<String, CodeStanding>>map(edition -> code -> standing(edition, code))
        .orElse(knowledge.diagnosisCodes()::standing);
  }

  /**
   * Billable codes by the beginning of the code or by the words of their titles: first those
   * massage is ordered for, then those of the edition of that day.
   */
  public List<Billable> search(String typed, int most, ClinicDay day) {
    List<Billable> usual = knowledge.diagnosisCodes().search(typed, most);
    return edition(day)
        .map(
            edition ->
                Stream.concat(usual.stream(), found(edition, typed, most).stream())
                    .distinct()
                    .limit(most)
                    .toList())
        .orElse(usual);
  }

  /** The editions on file, the newest year first; of one year the one that counts. */
  public List<Edition> editions() {
    return looked(sql -> sql.sql(DiagnosisSql.EDITIONS).query(DiagnosisSql::edition).list());
  }

  /**
   * Reads in the federal order file for a fiscal year: 1 October before to 30 September.
   *
   * @return how many codes it holds
   * @throws Refused ICD-001 unless it is that file, ICD-002 for a year in which there was none
   */
  public int readIn(int fiscalYear, byte[] file) {
    List<OrderFileLines.Line> lines = OrderFileLines.read(file);
    if (fiscalYear < DiagnosisSql.FIRST_YEAR || fiscalYear > DiagnosisSql.LAST_YEAR) {
      throw new Refused("ICD-002", "Write the fiscal year, such as 2027.", "year");
    }
    DiagnosisEditionId id = ids.next(DiagnosisEditionId::new);
    return custody.act(
        MANAGE_CLINIC,
        Act.create("diagnosis-edition", id),
        work -> {
          Columns.stamped(work.sql(DiagnosisSql.BEGIN), custody.caller(), clock.instant())
              .param("id", id.value())
              .param("year", fiscalYear)
              .param("codes", lines.size())
              .update();
          return work.sql(DiagnosisSql.FILL)
              .param("id", id.value())
              .param("codes", column(lines, OrderFileLines.Line::code))
              .param("kinds", column(lines, line -> line.kind().name()))
              .param("titles", column(lines, OrderFileLines.Line::title))
              .update();
        });
  }

  private static String column(
      List<OrderFileLines.Line> lines, Function<OrderFileLines.Line, String> value) {
    return lines.stream().map(value).collect(joining(UNIT_SEPARATOR));
  }

  private Optional<DiagnosisEditionId> edition(ClinicDay day) {
    return looked(
        sql ->
            sql.sql(DiagnosisSql.EDITION)
                .param("year", fiscalYear(day))
                .query(DiagnosisSql::editionId)
                .optional());
  }

  /** The federal fiscal year: October belongs to the next. */
  static int fiscalYear(ClinicDay day) {
    return day.date().getYear() + (day.date().getMonth().compareTo(Month.OCTOBER) >= 0 ? 1 : 0);
  }

  private CodeStanding standing(DiagnosisEditionId edition, String written) {
    String bare = written.strip().toUpperCase(Locale.ROOT).replace(".", "");
    CodeStanding shipped = knowledge.diagnosisCodes().standing(written);
    if (shipped instanceof CodeStanding.NoSuchCode none
        && none.because() == CodeStanding.Because.SHAPE) {
      return none;
    }
    String dotted = DiagnosisSql.dotted(bare);
    return looked(
        sql ->
            sql.sql(DiagnosisSql.CODE)
                .param("edition", edition.value())
                .param("code", bare)
                .query(DiagnosisSql::line)
                .optional()
                .<CodeStanding>map(
                    line ->
                        line.kind() == OrderFileLines.Kind.BILLABLE
                            ? new Billable(dotted, line.title())
                            : new CodeStanding.NotBillable(
                                dotted, line.title(), below(edition, bare)))
                .orElse(
                    new CodeStanding.NoSuchCode(dotted, CodeStanding.Because.NOT_IN_ITS_FAMILY)));
  }

  private List<Billable> below(DiagnosisEditionId edition, String bare) {
    return among(edition, bare, "", MOST_BELOW);
  }

  private List<Billable> found(DiagnosisEditionId edition, String typed, int most) {
    String bare = typed.strip().toUpperCase(Locale.ROOT).replace(".", "");
    if (bare.matches("[A-Z][0-9][0-9A-Z]{0,5}")) {
      return among(edition, bare, "", most);
    }
    String words =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> "% " + word + "%")
            .collect(joining(UNIT_SEPARATOR));
    return words.isEmpty() ? List.of() : among(edition, "", words, most);
  }

  private List<Billable> among(DiagnosisEditionId edition, String from, String words, int most) {
    return looked(
            sql ->
                sql.sql(DiagnosisSql.LOOK)
                    .param("edition", edition.value())
                    .param("from", from)
                    .param("to", from + Character.MAX_VALUE)
                    .param("words", words)
                    .param("most", most)
                    .query(DiagnosisSql::line)
                    .list())
        .stream()
        .map(line -> new Billable(DiagnosisSql.dotted(line.code()), line.title()))
        .toList();
  }

  private <T> T looked(Function<Work, T> look) {
    return custody.act(SEE_BUDGET, Act.search("diagnosis-code"), look);
  }
}
