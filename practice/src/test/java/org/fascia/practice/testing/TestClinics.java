package org.fascia.practice.testing;

import java.time.ZoneId;
import org.fascia.practice.access.Accounts;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.access.Users;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Founds clinics for tests; for a test that needs more than the one it is given. */
@TestComponent
public final class TestClinics {
  /** The password of every account opened here. */
  public static final String PASSWORD = "seven plain herons wade";

  private final Clinics clinics;
  private final ForCaller<Users> users;
  private final ForCaller<Accounts> accounts;
  private final Environment environment;

  TestClinics(
      Clinics clinics,
      ForCaller<Users> users,
      ForCaller<Accounts> accounts,
      Environment environment) {
    this.clinics = clinics;
    this.users = users;
    this.accounts = accounts;
    this.environment = environment;
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

  /** A browser at the running application, with nobody signed in. */
  public Visitor visitor() {
    return new Visitor(environment.getRequiredProperty("local.server.port", Integer.class));
  }

  /** A browser in which one person of the clinic is signed in; opens their account. */
  public Visitor signedIn(TestClinic clinic, Caller person) {
    String name = openAccount(clinic, person);
    Visitor visitor = visitor();
    visitor.signIn(name, PASSWORD);
    return visitor;
  }

  /** Opens the person's account with {@link #PASSWORD}, and returns the name to sign in with. */
  public String openAccount(TestClinic clinic, Caller person) {
    String name = person.user() + "@clinic.example";
    accounts.as(clinic.owner()).open(person.user(), name, PASSWORD);
    return name;
  }
}
