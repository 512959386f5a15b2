package org.fascia.medicine.screening;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Answer.Reply;
import org.fascia.medicine.facts.Clearance;
import org.fascia.medicine.facts.ClinicalScore;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.SafetyVocabulary;
import org.fascia.yaml.Entry;

/** Reads the facts of one patient out of a patient file. */
final class FactsReader {
  private static final Origin ORIGIN = Origin.of("patient file");
  private static final Map<String, Diagnosis.Status> STATUSES =
      Map.of(
          "active", Diagnosis.Status.ACTIVE,
          "suspected", Diagnosis.Status.SUSPECTED,
          "history", Diagnosis.Status.HISTORY);
  private final SafetyVocabulary vocabulary;
  private final Set<String> rules;
  private final Set<String> questions;
  private final Set<String> fields;

  FactsReader(Knowledge knowledge) {
    vocabulary = knowledge.vocabulary();
    rules = new HashSet<>(knowledge.safety().ids());
    rules.add(Clearance.EVERY_RULE);
    questions = knowledge.safety().asks().keySet();
    fields = knowledge.safety().measures().keySet();
  }

  Facts read(Entry entry) {
    return new Facts(
        PersonReader.read(entry),
        entry.children("diagnoses").stream().map(this::diagnosis).toList(),
        operations(entry),
        entry.children("medications").stream().map(this::medicine).toList(),
        Stream.concat(measurements(entry, "vitals"), measurements(entry, "labs")).toList(),
        findings(entry),
        answers(entry),
        scores(entry),
        entry.each("clearance", "rule", known(rules)).stream()
            .map(rule -> new Clearance(rule, ORIGIN))
            .toList());
  }

  private Diagnosis diagnosis(Entry entry) {
    String code = entry.text("icd10");
    if (!code.matches("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?")) {
      throw entry.fault("icd10", "\"" + code + "\" is no ICD-10-CM code");
    }
    return new Diagnosis(
        code,
        entry.optionalText("text").orElse(""),
        entry
            .optionalOne("status", "status", RequestReader.known(STATUSES))
            .orElse(Diagnosis.Status.ACTIVE),
        days(entry, "days_since_onset"),
        RequestReader.place(vocabulary, entry, "region", "side"),
        ORIGIN);
  }

  private List<Operation> operations(Entry entry) {
    if (entry.nests("surgery")) {
      return List.of(operation(entry.child("surgery")));
    }
    return entry.children("surgery").stream().map(this::operation).toList();
  }

  private Operation operation(Entry entry) {
    return new Operation(
        entry.one("kind", "kind of operation", known(vocabulary.surgeryKinds().keySet())),
        entry.optionalText("text").orElse(""),
        days(entry, "days_ago"),
        RequestReader.place(vocabulary, entry, "region", "side"),
        ORIGIN);
  }

  private Medicine medicine(Entry entry) {
    return new Medicine(
        entry.text("atc"),
        entry.optionalText("name").orElse(""),
        entry.optionalText("route").orElse(""),
        days(entry, "days_since_start"),
        days(entry, "days_since_last_dose"),
        RequestReader.place(vocabulary, entry, "site_region", "site_side"),
        ORIGIN);
  }

  private Stream<Measurement> measurements(Entry entry, String key) {
    Optional<Entry> values = entry.optionalChild(key);
    if (values.isEmpty()) {
      return Stream.empty();
    }
    Entry held = values.get();
    return held.keys().stream().map(field -> measurement(held, field));
  }

  private Measurement measurement(Entry values, String field) {
    if (!fields.contains(field)) {
      throw values.fault(field, "there is no measured value of this name");
    }
    if (!values.nests(field)) {
      return new Measurement(field, values.number(field), Duration.ZERO, ORIGIN);
    }
    Entry dated = values.child(field);
    double hours = dated.optionalNumber("hours_ago").orElse(0);
    if (hours < 0 || hours > 1_000_000) {
      throw dated.fault("hours_ago", "must not be negative, nor longer than a life");
    }
    Duration age = Duration.ofSeconds(Math.round(hours * 3600));
    return new Measurement(field, dated.number("value"), age, ORIGIN);
  }

  private List<Finding> findings(Entry entry) {
    List<String> signs = entry.each("findings", "finding", known(vocabulary.findings().keySet()));
    Optional<Entry> sites = entry.optionalChild("finding_sites");
    sites.ifPresent(
        held -> {
          for (String sign : held.keys()) {
            if (!signs.contains(sign)) {
              throw held.fault(sign, "has a site but does not stand under findings");
            }
          }
        });
    return signs.stream()
        .map(
            sign ->
                new Finding(sign, sites.map(s -> site(s, sign)).orElse(Place.UNRECORDED), ORIGIN))
        .toList();
  }

  private Place site(Entry sites, String sign) {
    return sites
        .optionalChild(sign)
        .map(site -> RequestReader.place(vocabulary, site, "region", "side"))
        .orElse(Place.UNRECORDED);
  }

  private List<Answer> answers(Entry entry) {
    return Stream.of(
            replies(entry, "answers_yes", Reply.YES),
            replies(entry, "answers_no", Reply.NO),
            replies(entry, "answers_unsure", Reply.UNSURE))
        .flatMap(replies -> replies)
        .toList();
  }

  private Stream<Answer> replies(Entry entry, String key, Reply reply) {
    return entry.each(key, "question", known(questions)).stream()
        .map(question -> new Answer(question, reply, ORIGIN));
  }

  private static List<ClinicalScore> scores(Entry entry) {
    Optional<Entry> wells = entry.optionalChild("wells_dvt");
    wells.ifPresent(score -> score.leave("items"));
    return wells
        .map(score -> List.of(new ClinicalScore("rf-wells-dvt", score.number("total"), ORIGIN)))
        .orElse(List.of());
  }

  private static Elapsed days(Entry entry, String key) {
    var days = entry.optionalWhole(key);
    if (days.isPresent() && days.getAsInt() < 0) {
      throw entry.fault(key, "must not lie in the future");
    }
    return days.isPresent() ? new Elapsed.Days(days.getAsInt()) : Elapsed.UNKNOWN;
  }

  private static java.util.function.Function<String, Optional<String>> known(Set<String> words) {
    return word -> Optional.of(word).filter(words::contains);
  }
}
