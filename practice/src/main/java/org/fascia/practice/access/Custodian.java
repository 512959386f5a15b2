package org.fascia.practice.access;

import org.fascia.practice.kernel.Caller;
import org.fascia.practice.storage.Tenancy;
import org.springframework.stereotype.Component;

/** Keeps the records: lets a caller to them, act by act, and writes down each. */
@Component
public class Custodian {
  private final Tenancy tenancy;
  private final AuditRows audit;

  Custodian(Tenancy tenancy, AuditRows audit) {
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /** The custody of the clinic's records for this caller. */
  public Custody admit(Caller caller) {
    return new Custody(caller, tenancy, audit);
  }
}
