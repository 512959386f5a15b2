package org.fascia.practice.access;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Tenancy;
import org.springframework.stereotype.Component;

/** The first clinic of an empty installation, with the account of its owner. */
@Component
public class Setup {
  private final Tenancy tenancy;
  private final Clinics clinics;
  private final ForCaller<Accounts> accounts;

  Setup(Tenancy tenancy, Clinics clinics, ForCaller<Accounts> accounts) {
    this.tenancy = tenancy;
    this.clinics = clinics;
    this.accounts = accounts;
  }

  /**
   * Founds the clinic and opens its owner's account, both or neither; refused with ACCESS-011 when
   * there is a clinic already, with ACCESS-013 for no known time zone, and as {@link Clinics},
   * {@link Users} and {@link Accounts} refuse.
   */
  public Caller begin(FirstClinic first, String password, Origin origin) {
    if (!clinics.all().isEmpty()) {
      throw new Refused("ACCESS-011", "This Fascia has its clinic already. Please sign in.");
    }
    Caller owner = clinics.ownerOfNew(first.ownerName(), origin);
    return tenancy.within(
        owner.clinic(),
        statements -> {
          clinics.write(owner, first.clinicName(), zone(first));
          accounts.as(owner).open(owner.user(), first.signInName(), password);
          return owner;
        });
  }

  private static ZoneId zone(FirstClinic first) {
    try {
      return ZoneId.of(first.zone());
    } catch (DateTimeException unknown) {
      throw new Refused("ACCESS-013", "Choose the time zone the clinic is in.", "zone");
    }
  }

  /**
   * What the first page of an empty installation asks.
   *
   * @param zone an id of the time zone database, such as {@code America/Denver}
   */
  public record FirstClinic(String clinicName, String zone, String ownerName, String signInName) {}
}
