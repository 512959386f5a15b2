package org.fascia.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.facts.Place;
import org.fascia.records.Ledger.Saying;
import org.fascia.records.LeftAside.Why;
import org.fascia.records.Values.Reading;
import org.fascia.records.Values.Taken;
import org.fascia.records.codes.CodedValue;
import org.fascia.records.codes.Note;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** Observations to measured values; of each value the newest counts. */
final class ValueReader {
  private static final java.util.Set<String> NOT_DONE =
      java.util.Set.of("registered", "cancelled", "unknown");

  private final Pass pass;
  private final Values values;
  private final PregnancyReader pregnancy;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final DerivedValues derived;

  ValueReader(Pass pass, PregnancyReader pregnancy) {
    this.pass = pass;
    this.values = new Values(pass.maps());
    this.pregnancy = pregnancy;
    this.derived = new DerivedValues(pass);
  }

  void read(BundleEntry entry, Observation observation) {
    Optional<Taken> taken = taken(entry, observation);
    Optional<LocalDate> day = taken.map(Taken::day);
    Saying named = saying(observation);
    String status =
        observation.hasStatus() ? Codes.text(observation.getStatus().toCode()) : "unknown";
    if (status.equals("entered-in-error")) {
      pass.ledger().leftAside(entry, Why.ENTERED_IN_ERROR, named, day);
    } else if (NOT_DONE.contains(status)) {
      pass.ledger().leftAside(entry, Why.NOT_DONE, named, day);
    } else {
      Reading reading = values.read(entry, observation, taken);
      settle(reading, named);
    }
  }

  /** Whatever is read gets its line at once, but for values, whose newest is known at the end. */
  private void settle(Reading reading, Saying named) {
    Optional<LocalDate> day = reading.taken().map(Taken::day);
    if (!reading.values().isEmpty()) {
      readings.add(reading);
    } else if (reading.rows().isEmpty()) {
      pass.ledger().notUnderstood(reading.entry(), reading.named(), "no map knows it");
    } else if (reading.problem().isPresent()) {
      pass.ledger()
          .notUnderstood(reading.entry(), reading.named(), reading.problem().orElseThrow());
    } else if (said(reading)) {
      pass.ledger().understood(reading.entry(), named, day);
    } else {
      Note note = reading.rows().getFirst().note();
      boolean asked = pass.ask(note, named.what(), day);
      boolean read = !reading.rows().getFirst().fact().isEmpty();
      Why why = asked ? Why.ASKED : read ? Why.NO_VALUE : Why.NO_RULE;
      pass.ledger().leftAside(reading.entry(), why, named, day);
    }
  }

  /** Answers and dates that are no numbers. */
  private boolean said(Reading reading) {
    LocalDate day = reading.taken().map(Taken::day).orElse(pass.times().today());
    String fact = reading.rows().getFirst().fact();
    return switch (fact) {
      case "nyha" -> heartClass(reading);
      case "pregnancy_status" -> pregnancyStatus(reading.answer(), day);
      case "pregnancy_due" -> date(reading, it -> pregnancy.said().due(it, day));
      case "pregnancy_lmp" -> date(reading, it -> pregnancy.said().lastPeriod(it, day));
      default -> false;
    };
  }

  private boolean heartClass(Reading reading) {
    Optional<String> sign = Values.heartClass(reading.answer());
    sign.ifPresent(it -> findings.add(finding(it, reading)));
    return sign.isPresent();
  }

  private boolean pregnancyStatus(Optional<Type> answer, LocalDate day) {
    String words =
        answer
            .map(it -> it instanceof CodeableConcept concept ? Codes.display(concept) : "")
            .orElse("")
            .toLowerCase(java.util.Locale.ROOT);
    if (words.startsWith("not pregnant")) {
      pregnancy.said().denied(day);
    } else if (words.startsWith("pregnant")) {
      pregnancy.said().recorded(day);
    }
    return words.contains("pregnant");
  }

  private boolean date(Reading reading, java.util.function.Consumer<LocalDate> taker) {
    Optional<LocalDate> date =
        reading
            .answer()
            .filter(it -> it instanceof org.hl7.fhir.r4.model.DateTimeType)
            .flatMap(it -> pass.times().day((org.hl7.fhir.r4.model.DateTimeType) it));
    date.ifPresent(taker);
    return date.isPresent();
  }

  /** The newest of each value; every entry taken up gets its line in the ledger. */
  List<Measurement> measurements() {
    Map<String, Newest> newest = new LinkedHashMap<>();
    readings.sort(Comparator.comparing(Reading::moment).reversed());
    for (Reading reading : readings) {
      boolean counts = false;
      for (Values.Value value : reading.values()) {
        counts |= newest.putIfAbsent(value.fact(), new Newest(value, reading)) == null;
      }
      line(reading, counts);
    }
    derived.weightGain(readings).ifPresent(findings::add);
    Stream<Measurement> neutrophils =
        newest.containsKey("anc") ? Stream.of() : derived.neutrophils(readings).stream();
    Stream<Measurement> read =
        newest.values().stream()
            .map(it -> settle(it.value(), it.reading()))
            .flatMap(Optional::stream);
    return Stream.concat(read, neutrophils).toList();
  }

  /** The newest value of a kind and the entry it came from. */
  private record Newest(Values.Value value, Reading reading) {}

  List<Finding> findings() {
    return findings;
  }

  private void line(Reading reading, boolean counts) {
    Optional<LocalDate> day = reading.taken().map(Taken::day);
    Saying saying = Saying.of(reading.name() + (counts ? " " + reading.shown() : ""));
    Optional<Why> why = counts ? setAside(reading) : Optional.of(Why.OUTDATED);
    why.ifPresentOrElse(
        it -> pass.ledger().leftAside(reading.entry(), it, saying, day),
        () -> pass.ledger().understood(reading.entry(), saying, day));
  }

  /** Why the newest entry of its kind is still set aside; empty when it is read. */
  private Optional<Why> setAside(Reading reading) {
    List<String> facts = reading.values().stream().map(Values.Value::fact).toList();
    if (facts.stream()
        .noneMatch(it -> pass.relevance().readsValue(it) || Values.BASIS.contains(it))) {
      return Optional.of(Why.NO_RULE);
    }
    java.time.Duration age =
        reading.taken().map(it -> pass.times().age(it.moment())).orElse(java.time.Duration.ZERO);
    boolean accepted = facts.stream().anyMatch(it -> pass.relevance().acceptsAge(it, age));
    return accepted ? Optional.empty() : Optional.of(Why.TOO_OLD);
  }

  private Optional<Measurement> settle(Values.Value value, Reading reading) {
    if (value.fact().equals("pregnancy_weeks")) {
      pregnancy
          .said()
          .weeks(value.number(), reading.taken().map(Taken::day).orElse(pass.times().today()));
    }
    if (value.fact().equals("t_score") && value.number() <= Values.SEVERE_T_SCORE) {
      findings.add(finding("t-score-below-minus-3.5", reading));
    }
    if (!pass.relevance().readsValue(value.fact())) {
      return Optional.empty();
    }
    return reading
        .taken()
        .map(
            taken ->
                new Measurement(
                    value.fact(),
                    value.number(),
                    pass.times().age(taken.moment()),
                    Pass.origin(reading.entry(), Optional.of(taken.day()))));
  }

  private Finding finding(String sign, Reading reading) {
    return new Finding(
        sign, Place.UNRECORDED, Pass.origin(reading.entry(), reading.taken().map(Taken::day)));
  }

  private Saying saying(Observation observation) {
    String display = Values.shortName(Codes.display(observation.getCode()));
    Discretion discretion =
        Codes.in(Codes.LOINC, observation.getCode()).stream()
            .flatMap(it -> pass.maps().values(it).stream())
            .map(CodedValue::note)
            .map(Pass::discretion)
            .findFirst()
            .orElse(Discretion.ORDINARY);
    return new Saying(display.isEmpty() ? "an observation without a name" : display, discretion);
  }

  private Optional<Taken> taken(BundleEntry entry, Observation observation) {
    return Stream.of(
            observation.getEffective() instanceof org.hl7.fhir.r4.model.Period period
                ? Optional.<org.hl7.fhir.r4.model.BaseDateTimeType>of(period.getStartElement())
                : observation.getEffective() instanceof org.hl7.fhir.r4.model.BaseDateTimeType at
                    ? Optional.of(at)
                    : Optional.<org.hl7.fhir.r4.model.BaseDateTimeType>empty())
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(
            at ->
                pass.times()
                    .day(entry, "effective", at)
                    .map(day -> new Taken(day, pass.times().instant(at, day))));
  }

  /** Whether a quantity says that the true value lies beyond it. */
  static double beyond(Quantity quantity) {
    double value = quantity.getValue().doubleValue();
    String comparator =
        quantity.hasComparator() ? Codes.text(quantity.getComparator().toCode()) : "";
    return switch (comparator) {
      case "<" -> Math.nextDown(value);
      case ">" -> Math.nextUp(value);
      default -> value;
    };
  }
}
