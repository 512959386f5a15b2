package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Money;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Problems;

/** What stands in the fields of a form, read field by field. */
public record Typed(Map<String, String> fields) {
  private static final int LONGEST_NUMBER = 6;

  /** Nothing typed yet. */
  public static final Typed NOTHING = new Typed(Map.of());

  public Typed {
    fields = Map.copyOf(fields);
  }

  /** What was typed there, without blanks around it; empty when nothing. */
  public String at(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /** The same with this in a field. */
  Typed with(String field, String value) {
    Map<String, String> more = new TreeMap<>(fields);
    more.put(field, value);
    return new Typed(more);
  }

  Optional<String> some(String field) {
    return Optional.of(at(field)).filter(typed -> !typed.isEmpty());
  }

  /** The day; a problem is noted when there is none, or none that can be read. */
  Optional<ClinicDay> day(String field, Problems problems) {
    return problems
        .present(field, Format.readDate(at(field)), text("payers.form.day"))
        .map(ClinicDay::new);
  }

  /** The day; empty when the field is, a problem when it cannot be read. */
  Optional<ClinicDay> dayIfAny(String field, Problems problems) {
    return some(field).flatMap(typed -> day(field, problems));
  }

  /** A whole number; empty when the field is, a problem when it is none. A minus is read. */
  OptionalInt number(String field, Problems problems) {
    String typed = at(field);
    if (typed.isEmpty()) {
      return OptionalInt.empty();
    }
    if (typed.length() > LONGEST_NUMBER || !typed.matches("-?\\d+")) {
      problems.at(field, text("payers.form.number"));
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(typed));
  }

  /** An amount; empty when the field is, a problem when it is none. */
  Optional<Money> money(String field, Problems problems) {
    return some(field).flatMap(typed -> problems.read(field, () -> Money.typed(typed)));
  }

  /** Codes between blanks or commas, in capitals. */
  List<String> codes(String field) {
    return Arrays.stream(at(field).toUpperCase(Locale.ROOT).split("[\\s,;]+"))
        .filter(code -> !code.isEmpty())
        .toList();
  }

  /** What was typed in the fields that begin so, by the rest of their name. */
  Map<String, String> under(String prefix) {
    Map<String, String> found = new TreeMap<>();
    fields.forEach(
        (name, value) -> {
          if (name.startsWith(prefix) && !value.isBlank()) {
            found.put(name.substring(prefix.length()), value.strip());
          }
        });
    return found;
  }
}
