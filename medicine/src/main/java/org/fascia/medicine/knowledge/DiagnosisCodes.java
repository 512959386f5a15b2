package org.fascia.medicine.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.CodeStanding.Because;
import org.fascia.medicine.knowledge.CodeStanding.Billable;
import org.fascia.medicine.knowledge.CodeStanding.NoSuchCode;
import org.fascia.medicine.knowledge.CodeStanding.NotBillable;
import org.fascia.medicine.knowledge.CodeStanding.NotListed;

/**
 * The ICD-10-CM codes that orders for massage use, with what is needed to tell a code that does not
 * exist or cannot be billed from one that merely is not in this partial list.
 */
public final class DiagnosisCodes {
  private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9][0-9A-Z]{1,5}");

  private final LocalDate day;
  private final NavigableMap<String, Listed> listed;
  private final Set<String> categories;

  DiagnosisCodes(LocalDate day, List<Listed> listed, Set<String> categories) {
    this.day = day;
    this.listed = new TreeMap<>();
    listed.forEach(entry -> this.listed.put(bare(entry.code()), entry));
    this.categories = Set.copyOf(categories);
  }

  /** A line of the list. */
  record Listed(String code, Kind kind, String title) {}

  /** What a line of the list stands for; see the README beside the file. */
  enum Kind {
    BILLABLE,
    ENCOUNTER,
    COMPLETE,
    HEADER;

    static Optional<Kind> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /** The day whose edition of ICD-10-CM the list follows. */
  public LocalDate day() {
    return day;
  }

  /** The code with its title, as people read it; the code alone where the list has none. */
  public String titled(String code) {
    return standing(code) instanceof CodeStanding.Billable billable
        ? code + " " + billable.title()
        : code;
  }

  /** What can be said of a code, written with or without its dot, in any case. */
  public CodeStanding standing(String written) {
    String bare = bare(written.strip().toUpperCase(Locale.ROOT));
    if (!SHAPE.matcher(bare).matches()) {
      return new NoSuchCode(written.strip(), Because.SHAPE);
    }
    String code = dotted(bare);
    if (!categories.contains(bare.substring(0, 3))) {
      return new NoSuchCode(code, Because.CATEGORY);
    }
    return nearest(bare).map(near -> under(near, bare)).orElseGet(() -> new NotListed(code));
  }

  /**
   * Billable codes that begin with what was typed, or whose titles hold words beginning with each
   * of its words, in the order of the list.
   */
  public List<Billable> search(String typed, int most) {
    String sought = typed.strip().toLowerCase(Locale.ROOT);
    if (sought.isEmpty()) {
      return List.of();
    }
    String code = bare(sought.toUpperCase(Locale.ROOT));
    List<String> words = Stream.of(sought.split("[^a-z0-9]+")).map(word -> " " + word).toList();
    return listed.values().stream()
        .flatMap(DiagnosisCodes::billable)
        .filter(
            entry ->
                bare(entry.code()).startsWith(code)
                    || words.stream().allMatch(searchable(entry)::contains))
        .limit(most)
        .toList();
  }

  private static String searchable(Billable entry) {
    return " " + entry.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
  }

  private CodeStanding under(Listed near, String bare) {
    boolean itself = bare(near.code()).equals(bare);
    return switch (near.kind()) {
      case BILLABLE -> itself ? new Billable(near.code(), near.title()) : none(bare);
      case ENCOUNTER -> encounter(near, bare);
      case COMPLETE -> itself ? header(near) : none(bare);
      case HEADER -> itself ? header(near) : new NotListed(dotted(bare));
    };
  }

  private CodeStanding encounter(Listed injury, String bare) {
    for (Encounter encounter : Encounter.values()) {
      Billable child = encounter.of(injury);
      if (bare(child.code()).equals(bare)) {
        return child;
      }
    }
    boolean begun = Encounter.filled(injury).startsWith(bare);
    return begun
        ? new NotBillable(dotted(bare), injury.title(), billable(injury).toList())
        : none(bare);
  }

  private NotBillable header(Listed header) {
    String from = bare(header.code());
    String to = from + Character.MAX_VALUE;
    List<Billable> below =
        listed.subMap(from, false, to, false).values().stream()
            .flatMap(DiagnosisCodes::billable)
            .toList();
    return new NotBillable(header.code(), header.title(), below);
  }

  private static Stream<Billable> billable(Listed entry) {
    return switch (entry.kind()) {
      case BILLABLE -> Stream.of(new Billable(entry.code(), entry.title()));
      case ENCOUNTER -> Stream.of(Encounter.values()).map(encounter -> encounter.of(entry));
      case COMPLETE, HEADER -> Stream.of();
    };
  }

  /** The longest listed code that this one begins with. */
  private Optional<Listed> nearest(String bare) {
    for (int length = bare.length(); length >= 3; length--) {
      Listed entry = listed.get(bare.substring(0, length));
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static NoSuchCode none(String bare) {
    return new NoSuchCode(dotted(bare), Because.NOT_IN_ITS_FAMILY);
  }

  static String bare(String code) {
    return code.replace(".", "");
  }

  static String dotted(String bare) {
    return bare.length() == 3 ? bare : bare.substring(0, 3) + "." + bare.substring(3);
  }

  /** The seventh character of an injury that is not a fracture. */
  private enum Encounter {
    A("initial encounter"),
    D("subsequent encounter"),
    S("sequela");

    private final String words;

    Encounter(String words) {
      this.words = words;
    }

    Billable of(Listed injury) {
      return new Billable(dotted(filled(injury) + name()), injury.title() + ", " + words);
    }

    /** The code filled up with X to six characters. */
    static String filled(Listed injury) {
      String bare = bare(injury.code());
      return bare + "X".repeat(6 - bare.length());
    }
  }
}
