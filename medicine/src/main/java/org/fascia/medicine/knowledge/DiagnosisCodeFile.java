package org.fascia.medicine.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.DiagnosisCodes.Kind;
import org.fascia.medicine.knowledge.DiagnosisCodes.Listed;
import org.fascia.yaml.KnowledgeFault;
import org.jspecify.annotations.Nullable;

/** Reads the two tables of diagnosis codes. */
final class DiagnosisCodeFile {
  private static final String LIST = "codes/icd10cm.tsv";
  private static final String CATEGORIES = "codes/icd10cm-categories.tsv";
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");

  private final List<Listed> listed = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private @Nullable LocalDate day;
  private boolean grouped;
  private int line;

  private DiagnosisCodeFile() {}

  static DiagnosisCodes read(KnowledgeFiles files) {
    DiagnosisCodeFile file = new DiagnosisCodeFile();
    files.text(LIST).lines().forEach(file::take);
    if (file.day == null) {
      throw file.fault("there is no line @list with the day of the list");
    }
    return new DiagnosisCodes(file.day, file.listed, categories(files));
  }

  private void take(String text) {
    line++;
    if (text.startsWith("#") || text.isEmpty()) {
      return;
    }
    String[] cells = text.split("\t", -1);
    switch (cells[0]) {
      case "@list" -> day = day(cells);
      case "@group" -> grouped = group(cells);
      default -> listed.add(code(cells));
    }
  }

  private LocalDate day(String[] cells) {
    try {
      return LocalDate.parse(cells.length == 3 ? cells[1] : "");
    } catch (DateTimeException wrong) {
      throw fault("@list must give the day of the list and its edition");
    }
  }

  private boolean group(String[] cells) {
    if (cells.length != 4 || cells[2].isBlank() || Confidence.of(cells[3]).isEmpty()) {
      throw fault("@group must give name, source and confidence (read or recalled)");
    }
    return true;
  }

  private Listed code(String[] cells) {
    if (!grouped || cells.length != 3 || cells[2].isBlank()) {
      throw fault("must be code, kind and title, in a group");
    }
    if (!CODE.matcher(cells[0]).matches() || !seen.add(cells[0])) {
      throw fault("\"" + cells[0] + "\" is no ICD-10-CM code or stands here twice");
    }
    Kind kind =
        Kind.of(cells[1]).orElseThrow(() -> fault("there is no kind of code \"" + cells[1] + '"'));
    return new Listed(cells[0], kind, cells[2]);
  }

  private KnowledgeFault fault(String problem) {
    return new KnowledgeFault(LIST + ", line " + line + ": " + problem);
  }

  private static Set<String> categories(KnowledgeFiles files) {
    Set<String> categories = new HashSet<>();
    for (TableRow row : Table.of(CATEGORIES, files.text(CATEGORIES)).rows()) {
      Stream.of(row.text("categories").split(" "))
          .flatMap(part -> ends(row, part))
          .map(end -> row.text("letter") + end)
          .forEach(categories::add);
    }
    return categories;
  }

  private static Stream<String> ends(TableRow row, String part) {
    if (part.matches("[0-9][0-9A-Z]")) {
      return Stream.of(part);
    }
    if (!part.matches("[0-9]{2}-[0-9]{2}")) {
      throw row.fault("categories", "\"" + part + "\" is no category and no range");
    }
    int from = Integer.parseInt(part.substring(0, 2));
    int to = Integer.parseInt(part.substring(3));
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> number < 10 ? "0" + number : String.valueOf(number));
  }
}
