package org.fascia.practice.access;

import org.fascia.practice.kernel.Caller;
import org.fascia.practice.storage.Tenancy;
import org.springframework.stereotype.Component;

/** Keeps the records: lets a caller to them, act by act, and writes down each. */
@Component
public class Custodian {
  private final Tenancy tenancy;
  private final AuditRows audit;
  private final Changes changes;

  Custodian(Tenancy tenancy, AuditRows audit, Changes changes) {
    this.tenancy = tenancy;
    this.audit = audit;
    this.changes = changes;
  }

  /** The custody of the clinic's records for this caller. */
  public Custody admit(Caller caller) {
    return new Custody(caller, new Custody.Records(tenancy, audit, changes));
  }
}
