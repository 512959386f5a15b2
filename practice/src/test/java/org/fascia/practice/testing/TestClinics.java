package org.fascia.practice.testing;

import java.time.ZoneId;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.access.Users;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.springframework.boot.test.context.TestComponent;

/** Founds clinics for tests; for a test that needs more than the one it is given. */
@TestComponent
public final class TestClinics {
  private final Clinics clinics;
  private final ForCaller<Users> users;

  TestClinics(Clinics clinics, ForCaller<Users> users) {
    this.clinics = clinics;
    this.users = users;
  }

  /** Another clinic with nobody's records in it. */
  public TestClinic another() {
    ZoneId zone = ZoneId.of("America/Los_Angeles");
    Caller owner = clinics.found("Test clinic", zone, "Olivia Owner", Origin.inside("test"));
    return new TestClinic(
        owner.clinic(),
        owner,
        colleague(owner, Role.THERAPIST, "Theo Therapist"),
        colleague(owner, Role.FRONT_DESK, "Frida Desk"));
  }

  private Caller colleague(Caller owner, Role role, String name) {
    UserId user = users.as(owner).add(name, role);
    return new Caller(owner.clinic(), user, role, name, owner.origin());
  }
}
