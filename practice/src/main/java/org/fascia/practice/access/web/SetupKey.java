package org.fascia.practice.access.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What proves that whoever opens the first clinic can read the console of this machine. Made anew
 * at every start, held in memory only, and of no use once there is a clinic.
 */
@Component
class SetupKey {
  private static final int BYTES = 24;

  private final String key = random();

  /** The address to print, under the server's own. */
  String path() {
    return "/setup?key=" + key;
  }

  /** Whether it is the key, compared in constant time. */
  boolean is(String offered) {
    return MessageDigest.isEqual(
        key.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
