package org.fascia.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.fascia.yaml.YamlNode.Mapping;
import org.fascia.yaml.YamlNode.Scalar;
import org.fascia.yaml.YamlNode.Scalar.Kind;
import org.fascia.yaml.YamlNode.Sequence;

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
    return required(key).text();
  }

  /** Words, or empty when the key is missing. */
  public Optional<String> optionalText(String key) {
    return optional(key).map(YamlValue::text);
  }

  /** A code exactly as written, quoted or not, for codes that may look like numbers. */
  public String code(String key) {
    return required(key).code();
  }

  /** A list of words; it may be empty but must be there. */
  public List<String> texts(String key) {
    return required(key).items().stream().map(YamlValue::text).toList();
  }

  /** A list of words, empty when the key is missing. */
  public List<String> optionalTexts(String key) {
    return optional(key).map(YamlValue::items).orElse(List.of()).stream()
        .map(YamlValue::text)
        .toList();
  }

  /** A list of words, or one word in the place of a list; empty when the key is missing. */
  public List<String> oneOrMoreTexts(String key) {
    return optional(key).map(YamlValue::oneOrMore).orElse(List.of()).stream()
        .map(YamlValue::text)
        .toList();
  }

  /** Codes exactly as written, or one in the place of a list; empty when the key is missing. */
  public List<String> oneOrMoreCodes(String key) {
    return optional(key).map(YamlValue::oneOrMore).orElse(List.of()).stream()
        .map(YamlValue::code)
        .toList();
  }

  /** A whole number. */
  public int whole(String key) {
    return required(key).whole();
  }

  /** A whole number, or empty when the key is missing. */
  public OptionalInt optionalWhole(String key) {
    return optional(key).stream().mapToInt(YamlValue::whole).findFirst();
  }

  /** A number, whole or not. */
  public double number(String key) {
    return required(key).number();
  }

  /** A number, or empty when the key is missing. */
  public OptionalDouble optionalNumber(String key) {
    return optional(key).stream().mapToDouble(YamlValue::number).findFirst();
  }

  /** A list of numbers, or one number in the place of a list; empty when the key is missing. */
  public List<Double> oneOrMoreNumbers(String key) {
    return optional(key).map(YamlValue::oneOrMore).orElse(List.of()).stream()
        .map(YamlValue::number)
        .toList();
  }

  /** {@code true} or {@code false}. */
  public boolean truth(String key) {
    return required(key).truth();
  }

  /** {@code true} or {@code false}, or empty when the key is missing. */
  public Optional<Boolean> optionalTruth(String key) {
    return optional(key).map(YamlValue::truth);
  }

  /** A day written as year-month-day. */
  public LocalDate day(String key) {
    return required(key).day();
  }

  /** A day written as year-month-day, or empty when the key is missing. */
  public Optional<LocalDate> optionalDay(String key) {
    return optional(key).map(YamlValue::day);
  }

  /** A word that must be known; {@code what} says of what kind, such as {@code zone}. */
  public <T> T one(String key, String what, Function<String, Optional<T>> known) {
    return required(key).known(what, known);
  }

  /** A word that must be known, or empty when the key is missing. */
  public <T> Optional<T> optionalOne(String key, String what, Function<String, Optional<T>> known) {
    return optional(key).map(value -> value.known(what, known));
  }

  /** Words that must all be known, or one word in the place of a list; empty when missing. */
  public <T> List<T> each(String key, String what, Function<String, Optional<T>> known) {
    return optional(key).map(YamlValue::oneOrMore).orElse(List.of()).stream()
        .map(value -> value.known(what, known))
        .toList();
  }

  /** Keys with values under this key. */
  public Entry child(String key) {
    return child(required(key));
  }

  /** Keys with values under this key, or empty when the key is missing. */
  public Optional<Entry> optionalChild(String key) {
    return optional(key).map(this::child);
  }

  /** A list of entries; empty when the key is missing. */
  public List<Entry> children(String key) {
    return optional(key).map(YamlValue::items).orElse(List.of()).stream().map(this::child).toList();
  }

  /** The main entries of a file, in which errors are named by id; ids must differ. */
  public List<Entry> entries(String key) {
    List<YamlNode> items = required(key).items().stream().map(YamlValue::node).toList();
    List<Entry> entries = file.entries(items);
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
    Map<String, String> words = new LinkedHashMap<>();
    required(key).members().forEach((name, value) -> words.put(name, value.text()));
    return Collections.unmodifiableMap(words);
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
    YamlNode node = mapping.members().getOrDefault(key, mapping);
    return file.fault(node.place(), label, path + key, problem);
  }

  private Optional<YamlValue> optional(String key) {
    taken.add(key);
    return Optional.ofNullable(mapping.members().get(key))
        .filter(node -> !(node instanceof Scalar scalar && scalar.kind() == Kind.NOTHING))
        .map(node -> new YamlValue(file, label, path + key, node));
  }

  private YamlValue required(String key) {
    return optional(key).orElseThrow(() -> fault(key, "is missing"));
  }

  private Entry child(YamlValue value) {
    Entry child = new Entry(file, value.mapping(), label, value.key() + ".");
    below.add(child);
    return child;
  }
}
