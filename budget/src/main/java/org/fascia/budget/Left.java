package org.fascia.budget;

import java.util.OptionalLong;

/** How many visits may still be given, as far as it is known. */
public sealed interface Left {
  /** So many, never negative. */
  record Exactly(long visits) implements Left {}

  /** No more than so many; fewer where a limit that is not known has been used up. */
  record AtMost(long visits) implements Left {}

  /** Somebody has to ask. */
  record NotKnown() implements Left {}

  /** Nothing limits the number. */
  record Unlimited() implements Left {}

  /** The number, or the most it can be; empty where there is none. */
  default OptionalLong most() {
    return switch (this) {
      case Exactly(long visits) -> OptionalLong.of(visits);
      case AtMost(long visits) -> OptionalLong.of(visits);
      case NotKnown(), Unlimited() -> OptionalLong.empty();
    };
  }
}
