package org.fascia.cli.evidence;

import org.fascia.medicine.evidence.EvidenceBase;
import org.fascia.medicine.evidence.EvidenceBase.Topical;
import org.fascia.medicine.evidence.FindingsPlot;
import org.fascia.medicine.evidence.Known;

/**
 * What was asked for and what is known of it.
 *
 * @param version of the knowledge
 */
public record Shown(String version, Topical condition, Known known, EvidenceBase base) {
  /** What was asked for, as a heading. */
  public String heading() {
    return known.technique().orElse("Massage") + " · " + known.condition();
  }

  /** The published effects as one picture. */
  public String picture() {
    return FindingsPlot.svg("evidence", heading(), known.found().all());
  }
}
