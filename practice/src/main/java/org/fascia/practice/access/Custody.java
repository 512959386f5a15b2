package org.fascia.practice.access;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The records as one caller may use them: the only way from a repository to SQL.
 *
 * <p>Every act is permitted, seen by one clinic only, all or nothing, and leaves an audit row: with
 * its changes when it succeeds, by itself when it is refused or fails.
 */
public final class Custody {
  private final Caller caller;
  private final Tenancy tenancy;
  private final JdbcClient jdbc;
  private final AuditRows audit;

  Custody(Caller caller, Tenancy tenancy, JdbcClient jdbc, AuditRows audit) {
    this.caller = caller;
    this.tenancy = tenancy;
    this.jdbc = jdbc;
    this.audit = audit;
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
    Work work = new Work(jdbc, act);
    try {
      return tenancy.within(caller.clinic(), () -> permitted(permission, work, verb));
    } catch (Refused refused) {
      tenancy.apart(caller.clinic(), () -> audit.refused(caller, work.act(), refused.code()));
      throw refused;
    } catch (RuntimeException failed) {
      tenancy.apart(caller.clinic(), () -> audit.failed(caller, work.act()));
      throw failed;
    }
  }

  /** Does several acts in one transaction: all or none. */
  public <T> T together(Supplier<T> acts) {
    return tenancy.within(caller.clinic(), acts);
  }

  private <T> T permitted(Permission permission, Work work, Function<Work, T> verb) {
    if (!caller.may(permission)) {
      throw new Refused("ACCESS-001", "Your role does not allow this.");
    }
    T result = verb.apply(work);
    audit.done(caller, work.act(), result instanceof Collection<?> found ? found.size() : null);
    return result;
  }
}
