package org.fascia.cli.evidence;

import java.util.List;
import org.fascia.medicine.evidence.DoseWords;
import org.fascia.medicine.evidence.FindingWords;
import org.fascia.medicine.evidence.Found;
import org.fascia.medicine.evidence.Printed;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.EvidenceWords.Against;
import org.fascia.medicine.knowledge.EvidenceWords.Comparator;
import org.fascia.medicine.knowledge.TrialAnalysis;

/** What is known, to be read at a terminal. */
public final class EvidenceText {
  private final StringBuilder text = new StringBuilder();

  private EvidenceText() {}

  /** The text of an answer. */
  public static String of(Shown shown) {
    return new EvidenceText().written(shown);
  }

  private String written(Shown shown) {
    line(shown.heading());
    line("");
    line(shown.known().words());
    Found found = shown.known().found();
    findings("Findings", found.direct());
    findings("Massage of no stated style", found.general());
    findings("Together with other treatment", found.packages());
    findings("Named for it, but of another condition or way of treating", found.elsewhere());
    findings("What guidelines advise", found.advice());
    analyses(shown.base().analyses(found.all()));
    line("");
    line(
        "Published findings, in our own words; they advise and prove nothing for one patient."
            + " Knowledge "
            + shown.version()
            + ".");
    return text.toString();
  }

  private void findings(String heading, List<Estimate> findings) {
    if (findings.isEmpty()) {
      return;
    }
    line("");
    line(heading);
    findings.forEach(this::finding);
  }

  private void finding(Estimate finding) {
    line("  - " + finding.conclusion());
    line("    " + studied(finding));
    FindingWords.figure(finding).ifPresent(it -> line("    " + it + people(finding)));
    finding
        .studied()
        .dose()
        .map(DoseWords::of)
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> line("    Dose: " + it));
    line("    Certainty: " + finding.certainty().words() + " (" + finding.certaintyBy() + ")");
    line("    " + FindingWords.source(finding) + ". " + finding.seenAt());
  }

  private static String studied(Estimate finding) {
    return FindingWords.plain(finding.studied().outcome())
        + ", "
        + finding.studied().timepoint()
        + against(finding.studied().comparator())
        + ": "
        + FindingWords.side(finding)
        + "; "
        + finding.studied().population();
  }

  private static String against(Comparator comparator) {
    return comparator.against() == Against.NONE ? "" : ", against " + comparator.word();
  }

  private static String people(Estimate finding) {
    var people = finding.effect().participants();
    var i2 = finding.effect().i2();
    return (people.isPresent() ? ", " + people.getAsInt() + " people" : "")
        + (i2.isPresent() ? ", I² " + Printed.percent(i2.getAsDouble()) : "");
  }

  private void analyses(List<TrialAnalysis> analyses) {
    if (analyses.isEmpty()) {
      return;
    }
    line("");
    line("Trials behind a finding, to be pooled with ./fascia pool --block");
    analyses.forEach(it -> line("  - " + it.id() + ": " + it.block().trials().size() + " trials"));
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
