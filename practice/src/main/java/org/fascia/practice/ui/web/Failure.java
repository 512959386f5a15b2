package org.fascia.practice.ui.web;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure as the log may keep it: where it happened, and a reference the person can quote.
 *
 * <p>Messages are left out because those of a database or a parser quote the values they met.
 */
record Failure(String reference, String trace) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int FRAMES = 12;

  static Failure of(Throwable failure) {
    String reference = String.format(Locale.ROOT, "%08X", RANDOM.nextInt());
    String trace =
        Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause)
            .map(Failure::frames)
            .collect(Collectors.joining("\ncaused by "));
    return new Failure(reference, trace);
  }

  private static String frames(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining("", thrown.getClass().getName(), ""));
  }
}
