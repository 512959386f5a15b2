package org.fascia.medicine.screening;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.medicine.knowledge.Ask;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.SafetyVocabulary;
import org.fascia.medicine.knowledge.Zone;

/** Says in words which facts made a trigger hold; of several that do alike, the first by name. */
final class Because {
  private final SafetyVocabulary vocabulary;
  private final Map<String, Ask> asks;
  private final Map<String, Measure> measureOfBand = new HashMap<>();

  Because(Knowledge knowledge) {
    vocabulary = knowledge.vocabulary();
    asks = knowledge.safety().asks();
    for (Measure measure : knowledge.safety().measures().values()) {
      measure.bands().forEach(band -> measureOfBand.put(band.id(), measure));
    }
  }

  /** The reason, such as {@code Low back pain (M54.50), age 71}. */
  String of(Match match, Known known) {
    return match.trigger().needs().stream()
        .map(need -> of(need, match, known))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(joining(", "));
  }

  private String of(Need need, Match match, Known known) {
    return switch (need) {
      case Need.Diagnosed _ -> first(match.diagnoses(), Because::name);
      case Need.Medicated _, Need.MedicatedWithAll _, Need.MedicatedWithSeveral _ ->
          first(match.medicines(), Because::name);
      case Need.MedicatedWithNone _ -> "no such medicine on the list";
      case Need.Operated _ -> first(match.operations(), this::name);
      case Need.Found _ -> first(match.findings(), this::name);
      case Need.Confirmed(var questions) ->
          "yes to: " + question(questions, known.chart()::saidYes);
      case Need.Unsure(var questions) ->
          "unsure about: " + question(questions, known.chart()::wasUnsure);
      case Need.Scored(String score, _) -> "score of the referral: " + score;
      case Need.InBand(var bands) -> values(bands, known);
      case Need.InEveryBand(var bands) -> values(bands, known);
      case Need.NotMeasured(var fields) ->
          "not on file: " + fields.stream().sorted().collect(joining(", "));
      case Need.Aged _ -> "age " + known.facts().person().age();
      case Need.OfSex _ -> "";
      case Need.Pregnant _, Need.GaveBirth _ -> pregnancy(known.facts().person().pregnancy());
      case Need.PregnancyUnrecorded() -> "pregnancy not recorded";
      case Need.TechniqueRequested(var wanted) ->
          common(wanted, known.requested().screenedAs()) + " requested";
      case Need.ZoneRequested(var wanted) ->
          common(slugs(wanted), slugs(known.requested().zones())) + " requested";
      case Need.EveryVisit() -> "asked at every visit";
      case Need.FirstVisit() -> "asked at the first visit";
      case Need.ReturnVisit() -> "asked at every return visit";
    };
  }

  static String name(Diagnosis diagnosis) {
    return diagnosis.text().isBlank()
        ? diagnosis.icd10()
        : diagnosis.text() + " (" + diagnosis.icd10() + ")";
  }

  static String name(Medicine medicine) {
    return medicine.name().isBlank() ? medicine.atc() : medicine.name();
  }

  String name(Operation operation) {
    return operation.text().isBlank()
        ? vocabulary.surgeryKinds().getOrDefault(operation.kind(), operation.kind())
        : operation.text();
  }

  /** The finding's meaning, without the vocabulary's advice to record the site. */
  String name(Finding finding) {
    return vocabulary
        .findings()
        .getOrDefault(finding.sign(), finding.sign())
        .replaceFirst(" \\(record [a-z]+\\)$", "");
  }

  private String question(Set<String> questions, Predicate<String> replied) {
    return questions.stream()
        .filter(replied)
        .sorted()
        .findFirst()
        .map(id -> asks.containsKey(id) ? asks.get(id).question() : id)
        .orElse("");
  }

  private String values(Set<String> bands, Known known) {
    return bands.stream()
        .filter(known.bands()::contains)
        .flatMap(band -> Stream.ofNullable(measureOfBand.get(band)))
        .map(measure -> value(measure, known))
        .distinct()
        .sorted()
        .collect(joining(", "));
  }

  private static String value(Measure measure, Known known) {
    return known
        .chart()
        .newest(measure.field())
        .map(newest -> measure.analyte() + " " + plain(newest.value()))
        .orElse(measure.analyte());
  }

  private static String pregnancy(Pregnancy pregnancy) {
    return switch (pregnancy) {
      case Pregnancy.Weeks(int weeks) -> "pregnant, " + weeks + " weeks";
      case Pregnancy.WeeksUnknown() -> "pregnant, weeks not recorded";
      case Pregnancy.AfterBirth(int weeks) -> "gave birth " + weeks + " weeks ago";
      case Pregnancy.None(), Pregnancy.Unrecorded() -> "";
    };
  }

  private static Set<String> slugs(Set<Zone> zones) {
    return zones.stream().map(Zone::slug).collect(Collectors.toSet());
  }

  private static String common(Set<String> wanted, Set<String> requested) {
    return wanted.stream().filter(requested::contains).sorted().collect(joining(", "));
  }

  private static <F> String first(List<F> facts, Function<F, String> name) {
    return facts.stream().map(name).min(Comparator.naturalOrder()).orElse("");
  }

  /** A number without needless decimals. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** An age in the largest unit that says enough. */
  static String age(Duration age) {
    return age.toDays() >= 2 ? age.toDays() + " days" : age.toHours() + " hours";
  }
}
