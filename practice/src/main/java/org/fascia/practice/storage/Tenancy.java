package org.fascia.practice.storage;

import java.util.Optional;
import java.util.function.Supplier;
import org.fascia.practice.kernel.ClinicId;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction that sees one clinic's rows and no other's.
 *
 * <p>Work inside work joins the transaction around it; a second clinic inside it is a bug and ends
 * in an {@link IllegalStateException}.
 */
public final class Tenancy {
  private static final ScopedValue<ClinicId> CLINIC = ScopedValue.newInstance();

  private final TransactionTemplate joining;
  private final TransactionTemplate own;

  Tenancy(PracticeTransactions transactions) {
    this.joining = new TransactionTemplate(transactions);
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Runs the work in the clinic's transaction: in the one under way, or in one of its own. */
  public <T> T within(ClinicId clinic, Supplier<T> work) {
    if (bound().filter(outer -> !outer.equals(clinic)).isPresent()) {
      throw new IllegalStateException("a transaction of one clinic reached for another's records");
    }
    return ScopedValue.where(CLINIC, clinic).call(() -> joining.execute(status -> work.get()));
  }

  /** Runs the work in a transaction of its own, which lasts when the one around it does not. */
  public <T> T apart(ClinicId clinic, Supplier<T> work) {
    return ScopedValue.where(CLINIC, clinic).call(() -> own.execute(status -> work.get()));
  }

  /** Runs the work in a transaction that sees no clinic: only the directory. */
  public <T> T outside(Supplier<T> work) {
    return joining.execute(status -> work.get());
  }

  /** The clinic whose transaction is to begin. */
  static Optional<ClinicId> bound() {
    return CLINIC.isBound() ? Optional.of(CLINIC.get()) : Optional.empty();
  }
}
