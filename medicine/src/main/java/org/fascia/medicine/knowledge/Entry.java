package org.fascia.medicine.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.fascia.medicine.knowledge.YamlNode.Mapping;
import org.fascia.medicine.knowledge.YamlNode.Scalar;
import org.fascia.medicine.knowledge.YamlNode.Scalar.Kind;
import org.fascia.medicine.knowledge.YamlNode.Sequence;

/**
 * Keys with values out of a YAML file, taken one by one by the type they must have.
 *
 * <p>Whatever is missing or of another type is a {@link YamlFault}; so is, at {@link #done()}, a
 * key that nobody took, here or in an entry below. A value of {@code null} counts as missing.
 */
public final class Entry {
  private final YamlFile file;
  private final Mapping mapping;
  private final String label;
  private final String path;
  private final Set<String> taken = new HashSet<>();
  private final List<Entry> below = new ArrayList<>();

  private Entry(YamlFile file, Mapping mapping, String label, String path) {
    this.file = file;
    this.mapping = mapping;
    this.label = label;
    this.path = path;
  }

  static Entry top(YamlFile file, Mapping mapping, String fallback) {
    String label = mapping.members().get("id") instanceof Scalar id ? id.text() : fallback;
    return new Entry(file, mapping, label, "");
  }

  /** What errors call this entry: its id, or its number in the list. */
  public String label() {
    return label;
  }

  boolean named() {
    return mapping.members().get("id") instanceof Scalar;
  }

  /** The key {@code id}. */
  public String id() {
    return text("id");
  }

  /** The keys of this entry in the order of the file; asking takes none of them. */
  public Set<String> keys() {
    return mapping.members().keySet();
  }

  /** Whether the key stands here with a value. */
  public boolean has(String key) {
    return optional(key).isPresent();
  }

  /** Words. A number or a truth value must stand in quotes to count as words. */
  public String text(String key) {
    return text(key, required(key));
  }

  /** Words, or empty when the key is missing. */
  public Optional<String> optionalText(String key) {
    return optional(key).map(node -> text(key, node));
  }

  /** A code exactly as written, quoted or not, for codes that may look like numbers. */
  public String code(String key) {
    return scalar(key, required(key)).text();
  }

  /** A list of words; it may be empty but must be there. */
  public List<String> texts(String key) {
    return texts(key, required(key));
  }

  /** A list of words, empty when the key is missing. */
  public List<String> optionalTexts(String key) {
    return optional(key).map(node -> texts(key, node)).orElse(List.of());
  }

  /** A list of words, or one word in the place of a list; empty when the key is missing. */
  public List<String> oneOrMoreTexts(String key) {
    return optional(key)
        .map(node -> node instanceof Scalar ? List.of(text(key, node)) : texts(key, node))
        .orElse(List.of());
  }

  /** Codes exactly as written, or one in the place of a list; empty when the key is missing. */
  public List<String> oneOrMoreCodes(String key) {
    return optional(key)
        .map(node -> node instanceof Scalar ? List.of(node) : items(key, node))
        .orElse(List.of())
        .stream()
        .map(node -> scalar(key, node).text())
        .toList();
  }

  /** A whole number. */
  public int whole(String key) {
    return whole(key, required(key));
  }

  /** A whole number, or empty when the key is missing. */
  public OptionalInt optionalWhole(String key) {
    return optional(key).map(node -> OptionalInt.of(whole(key, node))).orElse(OptionalInt.empty());
  }

  /** A number, whole or not. */
  public double number(String key) {
    return number(key, required(key));
  }

  /** A number, or empty when the key is missing. */
  public OptionalDouble optionalNumber(String key) {
    return optional(key)
        .map(node -> OptionalDouble.of(number(key, node)))
        .orElse(OptionalDouble.empty());
  }

  /** A list of numbers, or one number in the place of a list; empty when the key is missing. */
  public List<Double> oneOrMoreNumbers(String key) {
    return optional(key)
        .map(node -> node instanceof Scalar ? List.of(node) : items(key, node))
        .orElse(List.of())
        .stream()
        .map(node -> number(key, node))
        .toList();
  }

  /** {@code true} or {@code false}. */
  public boolean truth(String key) {
    return truth(key, required(key));
  }

  /** {@code true} or {@code false}, or empty when the key is missing. */
  public Optional<Boolean> optionalTruth(String key) {
    return optional(key).map(node -> truth(key, node));
  }

  /** A day written as year-month-day. */
  public LocalDate day(String key) {
    return day(key, required(key));
  }

  /** A day written as year-month-day, or empty when the key is missing. */
  public Optional<LocalDate> optionalDay(String key) {
    return optional(key).map(node -> day(key, node));
  }

  /** A word that must be known; {@code what} says of what kind, such as {@code zone}. */
  public <T> T one(String key, String what, Function<String, Optional<T>> known) {
    return known(key, required(key), what, known);
  }

  /** A word that must be known, or empty when the key is missing. */
  public <T> Optional<T> optionalOne(String key, String what, Function<String, Optional<T>> known) {
    return optional(key).map(node -> known(key, node, what, known));
  }

  /** Words that must all be known, or one word in the place of a list; empty when missing. */
  public <T> List<T> each(String key, String what, Function<String, Optional<T>> known) {
    return optional(key).map(node -> oneOrMore(key, node)).orElse(List.of()).stream()
        .map(node -> known(key, node, what, known))
        .toList();
  }

  /** Keys with values under this key. */
  public Entry child(String key) {
    return child(key, required(key));
  }

  /** Keys with values under this key, or empty when the key is missing. */
  public Optional<Entry> optionalChild(String key) {
    return optional(key).map(node -> child(key, node));
  }

  /** A list of entries; empty when the key is missing. */
  public List<Entry> children(String key) {
    List<Entry> children = new ArrayList<>();
    for (YamlNode item : optional(key).map(node -> items(key, node)).orElse(List.of())) {
      children.add(child(key + "[" + (children.size() + 1) + "]", item));
    }
    return List.copyOf(children);
  }

  /** The main entries of a file, in which errors are named by id; ids must differ. */
  public List<Entry> entries(String key) {
    List<Entry> entries = file.entries(items(key, required(key)));
    below.addAll(entries);
    return entries;
  }

  /** Whether the value under the key is itself keys with values, not one value or a list. */
  public boolean nests(String key) {
    return mapping.members().get(key) instanceof Mapping;
  }

  /** Whether the value under the key is a list. */
  public boolean isList(String key) {
    return mapping.members().get(key) instanceof Sequence;
  }

  /** The values under a key whose own keys are free: each must be words. */
  public Map<String, String> words(String key) {
    return members(key, this::text);
  }

  /** The values under a key whose own keys are free: each must be a list of words. */
  public Map<String, List<String>> lists(String key) {
    return members(key, this::texts);
  }

  /** Says that these keys are not read on purpose. */
  public void leave(String... keys) {
    taken.addAll(Arrays.asList(keys));
  }

  /** A fault unless every key, here and below, was taken. */
  public void done() {
    for (String key : mapping.members().keySet()) {
      if (!taken.contains(key)) {
        throw fault(key, "unknown key");
      }
    }
    below.forEach(Entry::done);
  }

  /** A fault at this key, for the caller to throw. */
  public YamlFault fault(String key, String problem) {
    YamlNode node = mapping.members().get(key);
    YamlPlace place = node == null ? mapping.place() : node.place();
    return file.fault(place, label, path + key, problem);
  }

  private YamlFault fault(String key, YamlNode node, String problem) {
    return file.fault(node.place(), label, path + key, problem);
  }

  private Optional<YamlNode> optional(String key) {
    taken.add(key);
    return Optional.ofNullable(mapping.members().get(key))
        .filter(node -> !(node instanceof Scalar scalar && scalar.kind() == Kind.NOTHING));
  }

  private YamlNode required(String key) {
    return optional(key).orElseThrow(() -> fault(key, "is missing"));
  }

  private Scalar scalar(String key, YamlNode node) {
    if (node instanceof Scalar scalar && scalar.kind() != Kind.NOTHING) {
      return scalar;
    }
    throw fault(key, node, "must be one value, not " + node.shape());
  }

  private String text(String key, YamlNode node) {
    if (node instanceof Scalar(String text, Kind kind, YamlPlace place) && kind == Kind.TEXT) {
      return text;
    }
    throw fault(key, node, "must be words, not " + node.shape());
  }

  private List<String> texts(String key, YamlNode node) {
    return items(key, node).stream().map(item -> text(key, item)).toList();
  }

  private List<YamlNode> items(String key, YamlNode node) {
    if (node instanceof Sequence(List<YamlNode> items, YamlPlace place)) {
      return items;
    }
    throw fault(key, node, "must be a list, not " + node.shape());
  }

  private List<YamlNode> oneOrMore(String key, YamlNode node) {
    return node instanceof Scalar ? List.of(node) : items(key, node);
  }

  private int whole(String key, YamlNode node) {
    Scalar scalar = scalar(key, node);
    try {
      if (scalar.kind() == Kind.WHOLE) {
        return Integer.parseInt(scalar.text());
      }
    } catch (NumberFormatException tooLarge) {
      // said below: to the reader of the file both are the same mistake
    }
    throw fault(key, node, "must be a whole number, not " + node.shape());
  }

  private double number(String key, YamlNode node) {
    Scalar scalar = scalar(key, node);
    if (scalar.kind() == Kind.WHOLE || scalar.kind() == Kind.NUMBER) {
      try {
        double number = Double.parseDouble(scalar.text());
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException odd) {
        // said below: YAML knows notations such as .inf and 0x1F that are not wanted here
      }
    }
    throw fault(key, node, "must be a number, not " + node.shape());
  }

  private boolean truth(String key, YamlNode node) {
    Scalar scalar = scalar(key, node);
    if (scalar.kind() == Kind.TRUTH) {
      return Boolean.parseBoolean(scalar.text());
    }
    throw fault(key, node, "must be true or false, not " + node.shape());
  }

  private LocalDate day(String key, YamlNode node) {
    try {
      return LocalDate.parse(scalar(key, node).text());
    } catch (DateTimeException odd) {
      throw fault(key, node, "must be a day such as 2026-03-31, not " + node.shape());
    }
  }

  private <T> T known(String key, YamlNode node, String what, Function<String, Optional<T>> known) {
    String text = text(key, node);
    return known
        .apply(text)
        .orElseThrow(() -> fault(key, node, "there is no " + what + " \"" + text + "\""));
  }

  private Entry child(String key, YamlNode node) {
    if (!(node instanceof Mapping below)) {
      throw fault(key, node, "must be keys with values, not " + node.shape());
    }
    Entry child = new Entry(file, below, label, path + key + ".");
    this.below.add(child);
    return child;
  }

  private <T> Map<String, T> members(String key, Reading<T> reading) {
    YamlNode node = required(key);
    if (!(node instanceof Mapping(Map<String, YamlNode> members, YamlPlace place))) {
      throw fault(key, node, "must be keys with values, not " + node.shape());
    }
    Map<String, T> values = new LinkedHashMap<>();
    members.forEach((name, value) -> values.put(name, reading.read(key + "." + name, value)));
    return java.util.Collections.unmodifiableMap(values);
  }

  private interface Reading<T> {
    T read(String key, YamlNode node);
  }
}
