package org.fascia.practice.access;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fascia.practice.access.AuditRows.Entry;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Statements;
import org.fascia.practice.storage.Tenancy;

/**
 * The records as one caller may use them: the only way from a repository to SQL.
 *
 * <p>Every act is permitted, seen by one clinic only, all or nothing, and leaves an audit row: with
 * its changes when it succeeds, by itself when it is refused or fails.
 */
public final class Custody {
  private final Caller caller;
  private final Tenancy tenancy;
  private final AuditRows audit;
  private final Changes changes;

  /** Where the records lie, and who is told of what is done with them. */
  record Records(Tenancy tenancy, AuditRows audit, Changes changes) {}

  Custody(Caller caller, Records records) {
    this.caller = caller;
    this.tenancy = records.tenancy();
    this.audit = records.audit();
    this.changes = records.changes();
  }

  /** For whom the records are opened. */
  public Caller caller() {
    return caller;
  }

  /**
   * Does the act; refused with ACCESS-001 when the caller's role may not.
   *
   * @param permission what the role must allow
   * @param act how the audit trail names it
   * @param verb the statements
   */
  public <T> T act(Permission permission, Act act, Function<Work, T> verb) {
    Attempt<T> attempt = new Attempt<>(permission, act, verb);
    try {
      return tenancy.within(caller.clinic(), attempt::carryOut);
    } catch (Refused refused) {
      tenancy.apart(
          caller.clinic(),
          sql -> audit.write(sql, caller, Entry.refused(attempt.act(), refused.code())));
      throw refused;
    } catch (RuntimeException failed) {
      writeFailure(attempt.act(), failed);
      throw failed;
    }
  }

  /** Does several acts in one transaction: all or none. */
  public <T> T together(Supplier<T> acts) {
    return tenancy.within(caller.clinic(), statements -> acts.get());
  }

  // when the database itself is gone there is nowhere to write; the first fault stays the one told
  private void writeFailure(Act act, RuntimeException failed) {
    try {
      tenancy.apart(caller.clinic(), sql -> audit.write(sql, caller, Entry.failed(act)));
    } catch (RuntimeException unwritten) {
      failed.addSuppressed(unwritten);
    }
  }

  /** One act under way, which learns more about itself as it goes. */
  private final class Attempt<T> {
    private final Permission permission;
    private final Function<Work, T> verb;
    private Act act;

    Attempt(Permission permission, Act act, Function<Work, T> verb) {
      this.permission = permission;
      this.act = act;
      this.verb = verb;
    }

    T carryOut(Statements statements) {
      if (!caller.may(permission)) {
        throw new Refused("ACCESS-001", "Your role does not allow this.");
      }
      Work work = new Work(statements, patient -> act = act.about(patient));
      T result = verb.apply(work);
      Integer found = result instanceof Collection<?> many ? many.size() : null;
      audit.write(statements, caller, Entry.done(act, found));
      changes.tell(caller, act);
      return result;
    }

    Act act() {
      return act;
    }
  }
}
