package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.knowledge.Estimate.Dose;
import org.fascia.medicine.knowledge.Estimate.Effect;
import org.fascia.medicine.knowledge.Estimate.Figure;
import org.fascia.medicine.knowledge.Estimate.Publication;
import org.fascia.medicine.knowledge.Estimate.Studied;
import org.fascia.yaml.Entry;

/** Reads the findings of both evidence files. */
final class EvidenceFile {
  private static final List<String> FILES =
      List.of("evidence-musculoskeletal.yaml", "evidence-other.yaml");

  private final EvidenceWords words;
  private final List<Estimate> estimates = new ArrayList<>();
  private final Map<String, Estimate> byId = new HashMap<>();

  private EvidenceFile(EvidenceWords words) {
    this.words = words;
  }

  static Catalogue<Estimate> read(KnowledgeFiles files, EvidenceWords words) {
    EvidenceFile reading = new EvidenceFile(words);
    FILES.forEach(file -> files.yaml(file).entries().forEach(reading::read));
    return Catalogue.of("finding", reading.estimates, Estimate::id);
  }

  private void read(Entry entry) {
    Estimate estimate = estimate(entry);
    if (byId.putIfAbsent(estimate.id(), estimate) != null) {
      throw entry.fault("id", "this id stands in the evidence files twice");
    }
    estimates.add(estimate);
    entry.leave(Reviews.KEY);
    entry.done();
  }

  private Estimate estimate(Entry entry) {
    return new Estimate(
        entry.id(),
        entry.optionalOne("same_as", "finding above this one", this::counted).map(Estimate::id),
        studied(entry),
        entry.text("conclusion"),
        entry.one("certainty", "certainty", Certainty::of),
        entry.text("certainty_by"),
        effect(entry.child("effect")),
        publication(entry.child("source")),
        entry.optionalText("note"),
        entry.text("seen_at"),
        entry.one("confidence", "confidence", Confidence::of));
  }

  /** A finding that another may repeat: one that repeats none itself. */
  private Optional<Estimate> counted(String id) {
    return Optional.ofNullable(byId.get(id)).filter(it -> it.sameAs().isEmpty());
  }

  private Studied studied(Entry entry) {
    return new Studied(
        entry.one("condition", "condition in evidence_words.yaml", words::topic),
        entry.one("technique", "technique in evidence_words.yaml", words::way),
        entry.one("comparator", "comparator in evidence_words.yaml", words::comparator),
        entry.text("population"),
        entry.text("outcome"),
        entry.text("timepoint"),
        entry.optionalChild("dose").map(EvidenceFile::dose));
  }

  private static Dose dose(Entry entry) {
    return new Dose(
        asWritten(entry, "minutes"),
        asWritten(entry, "sessions"),
        asWritten(entry, "sessions_per_week"),
        asWritten(entry, "weeks"),
        entry.optionalText("after"),
        entry.optionalText("plus"));
  }

  private static Effect effect(Entry entry) {
    return new Effect(
        entry.one("favours", "side", Estimate.Favours::of),
        figure(entry),
        entry.optionalWhole("studies"),
        entry.optionalWhole("participants"),
        entry.optionalNumber("i2"),
        asWritten(entry, "p"),
        entry.optionalText("scale"),
        entry.optionalText("event"),
        entry.optionalText("strength"),
        entry.optionalText("note"),
        entry.has("also") ? entry.words("also") : Map.of());
  }

  /** A measure without a value says nothing that could be drawn. */
  private static Optional<Figure> figure(Entry entry) {
    Optional<EffectMeasure> measure =
        entry.optionalOne("measure", "measure (MD, SMD, RR or OR)", EffectMeasure::of);
    if (!entry.has("value")) {
      return Optional.empty();
    }
    if (measure.isEmpty()) {
      throw entry.fault("measure", "is missing beside a value");
    }
    var figure =
        new Figure(
            measure.get(),
            entry.number("value"),
            entry.optionalNumber("low"),
            entry.optionalNumber("high"));
    if (figure.low().orElse(figure.value()) > figure.value()
        || figure.high().orElse(figure.value()) < figure.value()) {
      throw entry.fault("value", "does not lie between low and high");
    }
    if (figure.measure().isRatio() && figure.low().orElse(figure.value()) <= 0) {
      throw entry.fault("value", "a ratio is more than 0");
    }
    return Optional.of(figure);
  }

  private static Publication publication(Entry source) {
    source.leave("pmid");
    return new Publication(
        source.one("kind", "kind of publication", Estimate.Kind::of),
        source.text("authors"),
        source.optionalWhole("year"),
        source.text("title"),
        source.optionalText("journal"),
        source.optionalText("doi"));
  }

  private static Optional<String> asWritten(Entry entry, String key) {
    return entry.has(key) ? Optional.of(entry.code(key)) : Optional.empty();
  }
}
