package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.prescriptions.Finding.Severity;

/** What the rules say about an arrived order on one day. */
public final class Verification {
  private final CaseId file;
  private final ArrivedOrder arrived;
  private final List<Finding> findings;

  Verification(CaseId file, ArrivedOrder arrived, List<Finding> findings) {
    this.file = file;
    this.arrived = arrived;
    this.findings = List.copyOf(findings);
  }

  /** Everything found, in the order of the rules. */
  public List<Finding> findings() {
    return findings;
  }

  /** The order as one that can be activated; empty when an error was found. */
  public Optional<VerifiedOrder> verified() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
        ? Optional.empty()
        : Optional.of(new VerifiedOrder(file, arrived));
  }
}
