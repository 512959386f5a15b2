package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.AdverseEvent;
import org.fascia.medicine.knowledge.Backgrounds;
import org.fascia.medicine.knowledge.Claim;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Confidence;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.PublishedCourse;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.practice.library.CitedSource;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** Says where entries come from. Nobody has reviewed one unless the files name who did. */
@Component
class Provenances {
  private final Knowledge knowledge;
  private final Shelf shelf;
  private final CardRows rows;

  Provenances(Knowledge knowledge, Shelf shelf, CardRows rows) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.rows = rows;
  }

  Provenance of(EntryId entry) {
    String id = entry.id();
    return switch (entry.kind()) {
      case RULE -> ofRule(entry, rows.rule(id));
      case FINDING -> ofFigures(entry, knowledge.evidence().get(id).confidence(), Estimate.class);
      case COURSE ->
          ofFigures(entry, knowledge.courses().get(id).confidence(), PublishedCourse.class);
      case ADVERSE_EVENT ->
          ofFigures(entry, knowledge.adverseEvents().get(id).confidence(), AdverseEvent.class);
      case CLAIM -> plain(entry, text("library.confidence.claim"), Claim.class);
      case SOURCE -> provenance(entry, text("library.confidence.source"), Tone.PLAIN);
      case CONDITION -> told(entry, ofCondition(id), Condition.class);
      case TECHNIQUE ->
          told(
              entry,
              backgrounds().of(knowledge.techniques().get(id)).confidence(),
              Technique.class);
      case INSTRUMENT ->
          told(
              entry,
              backgrounds().of(knowledge.instruments().get(id)).confidence(),
              Instrument.class);
    };
  }

  private Backgrounds backgrounds() {
    return knowledge.backgrounds();
  }

  private String ofCondition(String id) {
    return backgrounds().of(knowledge.conditions().find(id).orElseThrow()).confidence();
  }

  private Provenance ofRule(EntryId entry, SafetyRule rule) {
    boolean recalled = rule.statement().confidence() == Confidence.RECALLED;
    Provenance plain =
        provenance(
            entry,
            text(recalled ? "library.confidence.rule.recalled" : "library.confidence.read"),
            recalled ? Tone.CAUTION : Tone.SUCCESS);
    return reviewed(plain, rule.statement().reviewedBy());
  }

  private static Provenance reviewed(Provenance plain, Optional<String> by) {
    return by.map(
            who ->
                new Provenance(
                    plain.confidence(),
                    plain.tone(),
                    text("library.reviewed", who),
                    plain.edition(),
                    plain.sources()))
        .orElse(plain);
  }

  private static String confidence(Confidence confidence) {
    return text(
        switch (confidence) {
          case READ -> "library.confidence.read";
          case RECALLED -> "library.confidence.recalled";
        });
  }

  private Provenance ofFigures(EntryId entry, Confidence confidence, Class<?> kind) {
    return plain(entry, confidence(confidence), kind);
  }

  private Provenance told(EntryId entry, String confidence, Class<?> kind) {
    return plain(entry, text("library.confidence.told", confidence), kind);
  }

  private Provenance plain(EntryId entry, String confidence, Class<?> kind) {
    return reviewed(
        provenance(entry, confidence, Tone.PLAIN), knowledge.reviews().of(kind, entry.id()));
  }

  private Provenance provenance(EntryId entry, String confidence, Tone tone) {
    return new Provenance(
        confidence,
        tone,
        text("library.reviewed.nobody"),
        text("library.edition", knowledge.version()),
        links(shelf.sourcesOf(entry)));
  }

  private static List<Provenance.SourceLink> links(List<CitedSource> sources) {
    return sources.stream().map(Provenances::link).toList();
  }

  static Provenance.SourceLink link(CitedSource source) {
    return new Provenance.SourceLink(
        source.title(), source.entry().address(), address(source.seenAt()));
  }

  /** What a browser can open; some places are told in words. */
  private static String address(String seenAt) {
    try {
      String scheme = new URI(seenAt).getScheme();
      return "https".equals(scheme) || "http".equals(scheme) ? seenAt : "";
    } catch (URISyntaxException notAnAddress) {
      return "";
    }
  }
}
