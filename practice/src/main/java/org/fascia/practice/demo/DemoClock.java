package org.fascia.practice.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock while the demo's past weeks are filled in: set to each moment in turn, and the true one
 * from then on.
 */
final class DemoClock extends Clock {
  private volatile Duration behind = Duration.ZERO;

  void setBack(Instant moment) {
    behind = Duration.between(moment, Instant.now());
  }

  void setRight() {
    behind = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().minus(behind);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }
}
