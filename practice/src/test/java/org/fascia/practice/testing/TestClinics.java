package org.fascia.practice.testing;

import java.time.ZoneId;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.springframework.boot.test.context.TestComponent;

/** Founds clinics for tests; for a test that needs more than the one it is given. */
@TestComponent
public final class TestClinics {
  private final Clinics clinics;
  private final Ids ids;

  TestClinics(Clinics clinics, Ids ids) {
    this.clinics = clinics;
    this.ids = ids;
  }

  /** Another clinic with nobody's records in it. */
  public TestClinic another() {
    ClinicId clinic = clinics.found("Test clinic", ZoneId.of("America/Los_Angeles"));
    return new TestClinic(
        clinic,
        caller(clinic, Role.OWNER, "Olivia Owner"),
        caller(clinic, Role.THERAPIST, "Theo Therapist"),
        caller(clinic, Role.FRONT_DESK, "Frida Desk"));
  }

  private Caller caller(ClinicId clinic, Role role, String name) {
    return new Caller(clinic, ids.next(UserId::new), role, name, Origin.inside("test"));
  }
}
