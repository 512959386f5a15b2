package org.fascia.practice.access;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.storage.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clinics of this installation. */
@Component
public class Clinics {
  private static final String LIST = "insert into directory.clinic (clinic_id) values (:clinic)";
  private static final String INSERT =
      """
      insert into fascia.clinic (clinic_id, name, time_zone, founded_at)
      values (:clinic, :name, :zone, :founded)
      """;

  private final Tenancy tenancy;
  private final JdbcClient jdbc;
  private final Ids ids;
  private final Clock clock;

  Clinics(Tenancy tenancy, JdbcClient jdbc, Ids ids, Clock clock) {
    this.tenancy = tenancy;
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /** Founds a clinic in its time zone. */
  public ClinicId found(String name, ZoneId zone) {
    ClinicId clinic = ids.next(ClinicId::new);
    return tenancy.within(
        clinic,
        () -> {
          jdbc.sql(LIST).param("clinic", clinic.value()).update();
          jdbc.sql(INSERT)
              .param("clinic", clinic.value())
              .param("name", name)
              .param("zone", zone.getId())
              .param("founded", clock.instant().atOffset(ZoneOffset.UTC))
              .update();
          return clinic;
        });
  }
}
