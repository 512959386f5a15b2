package org.fascia.practice.access;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, 19 MiB and two passes (OWASP's first recommendation), and few at
 * a time: each takes its memory for a tenth of a second.
 */
@Component
class Passwords {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int AT_A_TIME = 2;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
  private final Semaphore memory = new Semaphore(AT_A_TIME);

  /** The hash that is kept, with its salt and its parameters. */
  String hash(String password) {
    return holdingMemory(() -> argon2.encode(normal(password)));
  }

  /** Whether the hash was made of this password. */
  boolean match(String password, String hash) {
    return holdingMemory(() -> argon2.matches(normal(password), hash));
  }

  // the same letters are the same password, whichever keyboard composed them
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private <T> T holdingMemory(Supplier<T> work) {
    memory.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      memory.release();
    }
  }
}
