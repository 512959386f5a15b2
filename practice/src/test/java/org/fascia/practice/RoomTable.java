package org.fascia.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of {@code docs/architecture.md} that says which room may know which. */
final class RoomTable {
  private static final Path PAGE = Path.of("..", "docs", "architecture.md");
  private static final Set<String> LIBRARIES = Set.of("medicine", "budget", "records");

  private final Map<String, String> rows = new LinkedHashMap<>();

  private RoomTable() {}

  static RoomTable read() throws IOException {
    RoomTable table = new RoomTable();
    Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith("| room "))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|"))
        .filter(cells -> !cells[1].contains("inside"))
        .forEach(cells -> words(cells[1]).forEach(room -> table.rows.put(room, cells[2])));
    return table;
  }

  /** The rooms of the table. */
  Set<String> rooms() {
    return rows.keySet();
  }

  /** What a room may know: what it names, and for a {@code +} also what that one may know. */
  Set<String> known(String room) {
    String cell = rows.getOrDefault(room, "nothing");
    if (cell.strip().startsWith("all")) {
      return Stream.concat(rows.keySet().stream(), LIBRARIES.stream())
          .filter(Predicate.not(Predicate.isEqual(room)))
          .collect(Collectors.toCollection(TreeSet::new));
    }
    Set<String> known = new TreeSet<>();
    for (String part : cell.replaceFirst(";.*", "").split(",", -1)) {
      for (String name : words(part)) {
        known.add(name);
        if (part.contains("+")) {
          known.addAll(known(name));
        }
      }
    }
    return known;
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.replaceAll("\\(.*?\\)", "").split("[^a-z]+"))
        .filter(word -> !word.isEmpty() && !word.equals("nothing"))
        .toList();
  }
}
