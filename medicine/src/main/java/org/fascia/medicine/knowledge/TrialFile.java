package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.TrialAnalysis.Published;
import org.fascia.medicine.knowledge.TrialAnalysis.Stored;
import org.fascia.yaml.Entry;

/** Reads the trials that ship with Fascia. */
final class TrialFile {
  private static final List<String> FILES =
      List.of("trials-musculoskeletal.yaml", "trials-other.yaml");

  private TrialFile() {}

  static Catalogue<TrialAnalysis> read(KnowledgeFiles files, Catalogue<Estimate> evidence) {
    List<TrialAnalysis> analyses = new ArrayList<>();
    for (String file : FILES) {
      for (Entry entry : files.yaml(file).entries()) {
        analyses.add(analysis(entry, evidence));
        entry.done();
      }
    }
    return Catalogue.of("analysis", analyses, TrialAnalysis::id);
  }

  private static TrialAnalysis analysis(Entry entry, Catalogue<Estimate> evidence) {
    TrialBlock block = TrialReader.block(entry, entry.id());
    Stored stored = stored(entry.child("pooled"));
    if (stored.k() != block.trials().size()) {
      throw entry.fault(
          "pooled.k", "says " + stored.k() + ", but there are " + block.trials().size());
    }
    return new TrialAnalysis(
        block,
        entry.optionalOne("meta_analysis", "finding", evidence::find).map(Estimate::id),
        published(entry),
        entry.text("review"),
        stored,
        entry.optionalText("note"),
        entry.text("seen_at"));
  }

  private static Published published(Entry entry) {
    Optional<Published> said =
        entry.optionalOne("published_pooled", "degree of publication", Published::of);
    return said.orElse(Published.YES);
  }

  private static Stored stored(Entry pooled) {
    pooled.leave("model", "n", "recomputed");
    return new Stored(
        pooled.one("measure", "measure (MD, SMD, RR or OR)", EffectMeasure::of),
        pooled.number("value"),
        pooled.number("low"),
        pooled.number("high"),
        pooled.whole("k"),
        pooled.optionalNumber("q"),
        pooled.optionalNumber("i2"),
        pooled.optionalNumber("tau2"),
        pooled.text("check"));
  }
}
