package org.fascia.practice.prescriptions;

import org.fascia.practice.kernel.CaseId;

/** An order for a case in which no rule found an error. Made by {@link Verification} alone. */
public final class VerifiedOrder {
  private final CaseId file;
  private final ArrivedOrder arrived;

  VerifiedOrder(CaseId file, ArrivedOrder arrived) {
    this.file = file;
    this.arrived = arrived;
  }

  /** The case it was verified for. */
  public CaseId file() {
    return file;
  }

  /** The order as it arrived. */
  public ArrivedOrder arrived() {
    return arrived;
  }
}
