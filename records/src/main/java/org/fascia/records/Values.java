package org.fascia.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.records.codes.CodeMaps;
import org.fascia.records.codes.CodedValue;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** Reads the values of one observation, of itself and of its components, into the rules' units. */
final class Values {
  /** A T-score so low is a finding of the vocabulary by itself. */
  static final double SEVERE_T_SCORE = -3.5;

  /** Facts that are read although no threshold stands for them. */
  static final Set<String> BASIS = Set.of("pain_nrs", "pregnancy_weeks");

  private static final Pattern HEART_CLASS = Pattern.compile("\\bclass (IV|III|II|I)\\b");

  private final CodeMaps maps;

  Values(CodeMaps maps) {
    this.maps = maps;
  }

  /** When a value was taken. */
  record Taken(LocalDate day, Instant moment) {}

  /** A number for the rules, with how it is shown. */
  record Value(String fact, double number, String shown, String unit) {
    String unitShown() {
      String plain =
          unit.replace("10*9", "10^9")
              .replace("mm[Hg]", "mmHg")
              .replace("Cel", "°C")
              .replace("{1.73_m2}", "1.73 m²");
      return plain.isEmpty() || plain.startsWith("{") ? "" : " " + plain;
    }
  }

  /**
   * What was found in an observation.
   *
   * @param rows the rows of the map for its code; empty when the code is unknown
   * @param answer its value when that is no number
   * @param problem why its number cannot be read
   */
  record Reading(
      BundleEntry entry,
      Codes.Named named,
      List<CodedValue> rows,
      List<Value> values,
      Optional<Type> answer,
      Optional<String> problem,
      Optional<Taken> taken) {
    Instant moment() {
      return taken.map(Taken::moment).orElse(Instant.MIN);
    }

    /** What it is called, without what only a laboratory needs. */
    String name() {
      return shortName(named.display());
    }

    /** Its values with their unit, as people write them: the systolic pressure first. */
    String shown() {
      return values.stream()
              .sorted(Comparator.comparing(Value::fact).reversed())
              .map(Value::shown)
              .collect(Collectors.joining("/"))
          + values.getFirst().unitShown();
    }
  }

  /** A LOINC name up to its first bracket, and a panel by what it is about. */
  static String shortName(String display) {
    return display.replaceAll(" (panel|\\[).*$", "");
  }

  Reading read(BundleEntry entry, Observation observation, Optional<Taken> taken) {
    List<CodedValue> rows = rows(observation.getCode());
    List<Value> values = new ArrayList<>();
    Optional<String> problem = Optional.empty();
    if (observation.hasValueQuantity()) {
      problem = take(rows, observation.getValueQuantity(), values);
    }
    for (ObservationComponentComponent component : observation.getComponent()) {
      List<CodedValue> own = rows(component.getCode());
      if (component.hasValueQuantity()) {
        Optional<String> trouble = take(own, component.getValueQuantity(), values);
        problem = problem.or(() -> trouble);
      }
    }
    return new Reading(
        entry,
        Codes.named(observation.getCode()),
        rows,
        taken.isPresent() ? values : List.of(),
        Optional.ofNullable(observation.getValue()).filter(it -> !(it instanceof Quantity)),
        taken.isEmpty() && !values.isEmpty() ? Optional.of("the value has no date") : problem,
        taken);
  }

  private List<CodedValue> rows(CodeableConcept code) {
    return Codes.in(Codes.LOINC, code).stream()
        .map(maps::values)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Adds the value when a rule reads it; says what is wrong when its unit is unknown. */
  private Optional<String> take(List<CodedValue> rows, Quantity quantity, List<Value> values) {
    List<CodedValue> read = rows.stream().filter(it -> !it.fact().isEmpty()).toList();
    if (read.isEmpty() || !quantity.hasValue()) {
      return Optional.empty();
    }
    Optional<CodedValue> row =
        Stream.of(quantity.getCode(), quantity.getUnit())
            .map(Codes::text)
            .filter(it -> !it.isEmpty())
            .map(maps::unit)
            .flatMap(unit -> read.stream().filter(it -> it.unit().equals(unit)))
            .findFirst();
    row.ifPresent(it -> values.add(value(it, quantity)));
    return row.isPresent()
        ? Optional.empty()
        : Optional.of("no map reads its unit \"" + Codes.text(quantity.getUnit()) + '"');
  }

  private static Value value(CodedValue row, Quantity quantity) {
    double number = row.scale().of(ValueReader.beyond(quantity));
    String comparator =
        quantity.hasComparator() ? Codes.text(quantity.getComparator().toCode()) : "";
    String shown =
        comparator
            + BigDecimal.valueOf(number)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    return new Value(row.fact(), number, shown, row.unitOut());
  }

  /** The finding that a heart failure class from II to IV stands for. */
  static Optional<String> heartClass(Optional<Type> answer) {
    String words =
        answer
            .map(it -> it instanceof CodeableConcept concept ? Codes.display(concept) : "")
            .orElse("");
    Matcher match = HEART_CLASS.matcher(words.replace("Class", "class"));
    if (!match.find()) {
      return Optional.empty();
    }
    return switch (match.group(1)) {
      case "II" -> Optional.of("nyha-2");
      case "III" -> Optional.of("nyha-3");
      case "IV" -> Optional.of("nyha-4");
      default -> Optional.empty();
    };
  }
}
