package org.fascia.practice.access;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.storage.Tenancy;
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
  private static final String ZONE = "select time_zone from fascia.clinic";
  private static final String NAME = "select name from fascia.clinic";
  private static final String ALL = "select clinic_id from directory.clinic";

  private final Tenancy tenancy;
  private final Custodian custodian;
  private final Ids ids;
  private final Clock clock;

  Clinics(Tenancy tenancy, Custodian custodian, Ids ids, Clock clock) {
    this.tenancy = tenancy;
    this.custodian = custodian;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Founds a clinic in its time zone and makes its owner, for whom an account is opened next;
   * refused with ACCESS-012 without a name.
   *
   * @return the owner, as the caller who may go on
   */
  public Caller found(String name, ZoneId zone, String ownerName, Origin origin) {
    Caller owner = ownerOfNew(ownerName, origin);
    write(owner, name, zone);
    return owner;
  }

  /** The zone in which the clinic's legal days are counted. */
  public ZoneId zone(ClinicId clinic) {
    return tenancy.within(
        clinic, statements -> ZoneId.of(statements.sql(ZONE).query(String.class).single()));
  }

  /** What the clinic is called, as its papers say. */
  public String name(ClinicId clinic) {
    return tenancy.within(clinic, statements -> statements.sql(NAME).query(String.class).single());
  }

  /** Every clinic of this installation. */
  public Set<ClinicId> all() {
    return tenancy.outside(
        jdbc ->
            jdbc.sql(ALL).query(UUID.class).list().stream()
                .map(ClinicId::new)
                .collect(Collectors.toSet()));
  }

  /** The owner of a clinic that is about to be. */
  Caller ownerOfNew(String name, Origin origin) {
    return new Caller(
        ids.next(ClinicId::new), ids.next(UserId::new), Role.OWNER, name.strip(), origin);
  }

  /** Writes down the clinic of this owner. */
  void write(Caller owner, String name, ZoneId zone) {
    if (name.isBlank()) {
      throw new Refused("ACCESS-012", "The clinic needs a name.", "clinic");
    }
    tenancy.within(
        owner.clinic(),
        statements -> {
          statements.sql(LIST).update();
          statements
              .sql(INSERT)
              .param("name", name.strip())
              .param("zone", zone.getId())
              .param("founded", Columns.timestamp(clock.instant()))
              .update();
          new Users(custodian.admit(owner), ids, clock).addOwner(owner);
          return owner;
        });
  }
}
