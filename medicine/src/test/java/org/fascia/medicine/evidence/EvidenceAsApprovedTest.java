package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.evidence.EvidenceBase.Query;
import org.fascia.medicine.evidence.EvidenceBase.Topical;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.knowledge.TrialAnalysis;
import org.junit.jupiter.api.Test;

/** What is said of the evidence, read by somebody; {@code FASCIA_APPROVE=yes} writes it anew. */
class EvidenceAsApprovedTest {
  private static final Path APPROVED = Path.of("src", "test", "resources", "evidence");
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final EvidenceBase BASE = EvidenceBase.of(KNOWLEDGE);

  @Test
  void saysOfEveryTechniqueThatWasStudiedWhatIsKnown() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Condition condition : KNOWLEDGE.conditions().all()) {
      Topical topical = BASE.topical(condition.id()).orElseThrow();
      lines.add("# " + condition.name());
      lines.add(BASE.about(topical).words());
      for (Technique technique : KNOWLEDGE.techniques().all()) {
        Known known = BASE.about(topical, technique);
        if (known.direct().effects() > 0) {
          lines.add("## " + technique.name());
          lines.add(known.words());
          lines.add("Doses: " + String.join("; ", known.direct().doses()));
          lines.add("By outcome: " + known.direct().byOutcome());
        }
      }
      lines.add("");
    }
    assertApproved("known.approved.txt", String.join("\n", lines));
  }

  @Test
  void tellsEveryFindingWithItsSizeSourceAndDose() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Estimate finding : neckPain()) {
      lines.add(finding.id() + ": " + FindingWords.side(finding));
      lines.add("  " + FindingWords.figure(finding).orElse("no size"));
      lines.add("  " + finding.studied().dose().map(DoseWords::of).orElse("no dose"));
      lines.add("  " + FindingWords.plain(finding.studied().outcome()));
      lines.add("  " + FindingWords.source(finding) + " [" + FindingWords.shortSource(finding));
    }
    BASE.analyses(neckPain()).forEach(it -> lines.add("trials: " + it.id()));
    assertApproved("findings.approved.txt", String.join("\n", lines) + "\n");
  }

  @Test
  void drawsTheFindingsOfACondition() throws IOException {
    assertApproved("neck-pain.approved.html", EvidenceTable.html("Neck pain", neckPain()));
    assertApproved(
        "neck-pain.approved.svg", FindingsPlot.svg("neck-pain", "Neck pain", neckPain()));
  }

  @Test
  void drawsTheTrialsBehindAFinding() throws IOException {
    TrialAnalysis analysis = BASE.analyses(neckPain()).getFirst();
    Pooled pooled =
        (Pooled)
            Pooling.of(
                analysis.block().trials(),
                EffectMeasure.SMD,
                PoolingMethod.of(Model.DL, Uncertainty.NORMAL));

    assertApproved("trials.approved.svg", ForestPlot.svg("trials", analysis.block(), pooled));
  }

  private static List<Estimate> neckPain() {
    return BASE.find(Query.on("neck-pain"));
  }

  private static void assertApproved(String name, String received) throws IOException {
    Path approved = APPROVED.resolve(name);
    if (System.getenv("FASCIA_APPROVE") != null) {
      Files.createDirectories(APPROVED);
      Files.writeString(approved, received);
    }
    assertThat(received).isEqualTo(Files.readString(approved));
  }
}
