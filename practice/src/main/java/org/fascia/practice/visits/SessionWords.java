package org.fascia.practice.visits;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What somebody says around a session for well-being; nothing is concluded from it. */
final class SessionWords {
  private SessionWords() {}

  static String before(EaseAround ease) {
    return said("Before the session", ease.tension().before(), ease.stress().before());
  }

  static String after(EaseAround ease) {
    return said("Right after the session", ease.tension().after(), ease.stress().after());
  }

  private static String said(String when, OptionalInt tension, OptionalInt stress) {
    String levels =
        Stream.of(level("tension", tension), level("stress", stress))
            .flatMap(Optional::stream)
            .collect(joining(", "));
    return levels.isEmpty() ? "" : when + ": " + levels + ".";
  }

  private static Optional<String> level(String name, OptionalInt level) {
    return level.isPresent()
        ? Optional.of("%s %d/10".formatted(name, level.getAsInt()))
        : Optional.empty();
  }
}
