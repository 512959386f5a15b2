package org.fascia.practice.access;

import java.time.Clock;
import java.time.ZoneId;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.springframework.stereotype.Component;

/** What day it is where the caller's clinic stands. */
@Component
public class ClinicDays {
  private final Clinics clinics;
  private final Clock clock;

  ClinicDays(Clinics clinics, Clock clock) {
    this.clinics = clinics;
    this.clock = clock;
  }

  /** Today at the caller's clinic. */
  public ClinicDay today(Caller caller) {
    return ClinicDay.at(clock.instant(), clinics.zone(caller.clinic()));
  }

  /** The time zone the caller's clinic stands in, for showing moments. */
  public ZoneId zone(Caller caller) {
    return clinics.zone(caller.clinic());
  }
}
