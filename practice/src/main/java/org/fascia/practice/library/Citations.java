package org.fascia.practice.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.PublishedCourse;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.Source;
import org.fascia.medicine.knowledge.Technique;

/** Which entry was read from which page. */
final class Citations {
  private final Map<EntryId, CitedSource> sources = new LinkedHashMap<>();
  private final Map<EntryId, List<CitedSource>> cited = new LinkedHashMap<>();

  Citations(Knowledge knowledge) {
    knowledge.conditions().all().forEach(it -> condition(knowledge, it));
    for (Technique technique : knowledge.techniques().all()) {
      cite(Cards.id(technique), knowledge.backgrounds().of(technique).sources());
    }
    for (SafetyRule rule : knowledge.safety().rules()) {
      cite(Cards.id(rule), rule.statement().sources());
    }
    knowledge.instruments().all().forEach(it -> instrument(knowledge, it));
    for (Estimate estimate : knowledge.evidence().all()) {
      cite(Cards.id(estimate), estimate.title(), estimate.seenAt());
    }
    for (PublishedCourse course : knowledge.courses().all()) {
      cite(Cards.id(course), course.publication(), course.seenAt());
    }
    knowledge.adverseEvents().all().forEach(it -> cite(Cards.id(it), it.sources()));
  }

  /** Every page once, by its first title. */
  List<CitedSource> all() {
    return List.copyOf(sources.values());
  }

  /** The entries that name a page. */
  Set<EntryId> entries() {
    return Collections.unmodifiableSet(cited.keySet());
  }

  /** The page of this id; empty when no entry was read from it. */
  Optional<CitedSource> find(EntryId source) {
    return Optional.ofNullable(sources.get(source));
  }

  /** The pages an entry was read from, each once. */
  List<CitedSource> of(EntryId entry) {
    return List.copyOf(cited.getOrDefault(entry, List.of()));
  }

  private void condition(Knowledge knowledge, Condition condition) {
    var background = knowledge.backgrounds().of(condition);
    cite(Cards.id(condition), background.sources());
    condition.dosages().stream()
        .filter(dose -> dose.mayBeShown() && dose.seenAt().isPresent())
        .forEach(dose -> cite(Cards.id(condition), dose.source(), dose.seenAt().orElseThrow()));
  }

  private void instrument(Knowledge knowledge, Instrument instrument) {
    cite(Cards.id(instrument), knowledge.backgrounds().of(instrument).sources());
    for (var change : instrument.shownMinimalChanges()) {
      change.seenAt().ifPresent(at -> cite(Cards.id(instrument), change.source(), at));
    }
  }

  private void cite(EntryId entry, List<Source> read) {
    read.forEach(source -> cite(entry, source.title(), source.seenAt()));
  }

  private void cite(EntryId entry, String title, String seenAt) {
    CitedSource source =
        sources.computeIfAbsent(CitedSource.idOf(seenAt), unknown -> CitedSource.of(title, seenAt));
    List<CitedSource> of = cited.computeIfAbsent(entry, unknown -> new ArrayList<>());
    if (!of.contains(source)) {
      of.add(source);
    }
  }
}
