package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.fascia.medicine.knowledge.Confidence;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.SafetyRule;
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
      case FINDING ->
          provenance(entry, confidence(knowledge.evidence().get(id).confidence()), Tone.PLAIN);
      case CLAIM -> provenance(entry, text("library.confidence.claim"), Tone.PLAIN);
      case SOURCE -> provenance(entry, text("library.confidence.source"), Tone.PLAIN);
      case CONDITION ->
          told(
              entry,
              knowledge
                  .backgrounds()
                  .of(knowledge.conditions().find(id).orElseThrow())
                  .confidence());
      case TECHNIQUE ->
          told(entry, knowledge.backgrounds().of(knowledge.techniques().get(id)).confidence());
      case INSTRUMENT ->
          told(entry, knowledge.backgrounds().of(knowledge.instruments().get(id)).confidence());
    };
  }

  private Provenance ofRule(EntryId entry, SafetyRule rule) {
    boolean recalled = rule.statement().confidence() == Confidence.RECALLED;
    Provenance plain =
        provenance(
            entry,
            text(recalled ? "library.confidence.rule.recalled" : "library.confidence.read"),
            recalled ? Tone.CAUTION : Tone.SUCCESS);
    return rule.statement()
        .reviewedBy()
        .map(it -> reviewed(plain, text("library.reviewed", it)))
        .orElse(plain);
  }

  private static Provenance reviewed(Provenance plain, String review) {
    return new Provenance(
        plain.confidence(), plain.tone(), review, plain.edition(), plain.sources());
  }

  private static String confidence(Confidence confidence) {
    return text(
        switch (confidence) {
          case READ -> "library.confidence.read";
          case RECALLED -> "library.confidence.recalled";
        });
  }

  private Provenance told(EntryId entry, String confidence) {
    return provenance(entry, text("library.confidence.told", confidence), Tone.PLAIN);
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
