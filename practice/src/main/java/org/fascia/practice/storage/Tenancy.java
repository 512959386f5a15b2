package org.fascia.practice.storage;

import java.util.Optional;
import java.util.function.Function;
import org.fascia.practice.kernel.ClinicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction that sees one clinic's rows and no other's.
 *
 * <p>Work inside work joins the transaction around it; a second clinic inside it is a bug and ends
 * in an {@link IllegalStateException}.
 */
public final class Tenancy {
  private static final ScopedValue<ClinicId> CLINIC = ScopedValue.newInstance();

  private final Lane work;
  private final Lane apart;

  Tenancy(Lane work, Lane apart) {
    this.work = work;
    this.apart = apart;
  }

  /** Runs the work in the clinic's transaction: in the one under way, or in one of its own. */
  public <T> T within(ClinicId clinic, Function<Statements, T> verb) {
    if (bound().filter(outer -> !outer.equals(clinic)).isPresent()) {
      throw new IllegalStateException("a transaction of one clinic reached for another's records");
    }
    boolean begunWithoutClinic =
        bound().isEmpty() && TransactionSynchronizationManager.isActualTransactionActive();
    return work.run(
        clinic,
        statements -> {
          if (begunWithoutClinic) {
            work.transactions().showOnly(clinic);
          }
          return verb.apply(statements);
        });
  }

  /**
   * Runs the work in a transaction of its own, which lasts when the one around it does not, over
   * connections kept for this: whoever holds one for work never waits for another.
   */
  public <T> T apart(ClinicId clinic, Function<Statements, T> verb) {
    return apart.run(clinic, verb);
  }

  /** Runs the work in a transaction that sees no clinic: only the directory. */
  public <T> T outside(Function<JdbcClient, T> verb) {
    return new TransactionTemplate(work.transactions()).execute(status -> verb.apply(work.jdbc()));
  }

  /** The clinic whose transaction is to begin. */
  static Optional<ClinicId> bound() {
    return CLINIC.isBound() ? Optional.of(CLINIC.get()) : Optional.empty();
  }

  /** Connections and their transactions. */
  record Lane(PracticeTransactions transactions, JdbcClient jdbc) {

    <T> T run(ClinicId clinic, Function<Statements, T> verb) {
      Statements statements = new Statements(jdbc, clinic);
      return ScopedValue.where(CLINIC, clinic)
          .call(
              () ->
                  new TransactionTemplate(transactions).execute(status -> verb.apply(statements)));
    }
  }
}
