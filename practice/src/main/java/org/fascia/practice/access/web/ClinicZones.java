package org.fascia.practice.access.web;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The time zones a clinic is offered: those of the United States, west to east. */
final class ClinicZones {
  static final List<Zone> ALL =
      Stream.of(
              "Pacific/Guam",
              "Pacific/Honolulu",
              "America/Anchorage",
              "America/Los_Angeles",
              "America/Phoenix",
              "America/Denver",
              "America/Chicago",
              "America/New_York",
              "America/Puerto_Rico")
          .map(Zone::of)
          .toList();

  private ClinicZones() {}

  /** A zone and its name as people say it, such as Pacific Time (Los Angeles). */
  record Zone(String id, String name) {

    static Zone of(String id) {
      String time = ZoneId.of(id).getDisplayName(TextStyle.FULL, Locale.US);
      String city = id.substring(id.indexOf('/') + 1).replace('_', ' ');
      return new Zone(id, time + " (" + city + ")");
    }
  }
}
