package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.fascia.yaml.Entry;

/** Reads the claims; each must stand on findings that exist and may be shown. */
final class ClaimFile {
  private ClaimFile() {}

  static Catalogue<Claim> read(KnowledgeFiles files, Catalogue<Estimate> evidence) {
    List<Claim> claims = new ArrayList<>();
    for (Entry entry : files.yaml("claims.yaml").entries()) {
      claims.add(claim(entry, evidence));
      entry.leave(Reviews.KEY);
      entry.done();
    }
    return Catalogue.of("claim", claims, Claim::id);
  }

  private static Claim claim(Entry entry, Catalogue<Estimate> evidence) {
    List<Estimate> findings = entry.each("findings", "finding", evidence::find);
    if (findings.isEmpty()) {
      throw entry.fault("findings", "a claim must rest on at least one finding");
    }
    for (Estimate finding : findings) {
      if (!finding.mayBeShown()) {
        throw entry.fault("findings", "\"" + finding.id() + "\" was recalled and may not be shown");
      }
    }
    return new Claim(
        entry.id(),
        entry.text("article_claim"),
        entry.text("claim"),
        entry.one("verdict", "verdict", Claim.Verdict::of),
        entry.one("certainty", "certainty", Certainty::of),
        entry.text("reason"),
        findings.stream().map(Estimate::id).toList());
  }
}
