package org.fascia.practice;

import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.practice.kernel.Refused;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Why the clinic did not start, in one sentence.
 *
 * @param exitCode 2 when the answer lies with whoever started it, 3 when the fault is ours
 */
record StartFailure(String sentence, int exitCode) {
  private static final int THEIRS = 2;
  private static final int OURS = 3;

  static StartFailure of(Throwable failed) {
    return Stream.iterate(failed, thrown -> thrown != null, Throwable::getCause)
        .flatMap(thrown -> known(thrown).stream())
        .findFirst()
        .orElseGet(() -> new StartFailure(failed + ".", OURS));
  }

  boolean isOurs() {
    return exitCode == OURS;
  }

  private static Optional<StartFailure> known(Throwable thrown) {
    return switch (thrown) {
      case Refused refused ->
          Optional.of(new StartFailure(refused.words() + " (" + refused.code() + ")", THEIRS));
      case PortInUseException inUse ->
          Optional.of(
              new StartFailure(
                  "port " + inUse.getPort() + " is in use; choose another with --port.", THEIRS));
      default -> Optional.empty();
    };
  }
}
