package org.fascia.practice.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The source of ids: UUID version 7 (RFC 9562 §5.7), rising within this process even when several
 * are made in one millisecond, so that rows arrive in the order of their primary keys.
 *
 * <p>An id tells when it was made and is therefore never used as a secret.
 */
@Component
public class Ids {
  private static final int COUNTER_BITS = 12;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private long last;

  public Ids(Clock clock) {
    this.clock = clock;
  }

  /** The next id of the given type: {@code ids.next(PatientId::new)}. */
  public <I extends Id> I next(Function<UUID, I> type) {
    return type.apply(next());
  }

  private UUID next() {
    long ticks = nextTicks();
    long millis = ticks >>> COUNTER_BITS;
    long counter = ticks & ((1L << COUNTER_BITS) - 1);
    return new UUID(
        millis << 16 | VERSION_7 | counter, (random.nextLong() & VARIANT_MASK) | VARIANT);
  }

  // milliseconds and counter are one number: a full millisecond borrows from the next one
  private synchronized long nextTicks() {
    last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
    return last;
  }
}
