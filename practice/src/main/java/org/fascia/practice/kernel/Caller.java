package org.fascia.practice.kernel;

import java.util.UUID;

/**
 * Who is asking, resolved once per request: every repository is made for one, every audit row names
 * one.
 *
 * @param clinic the clinic whose records the caller works in
 * @param user the person
 * @param role what the person is in this clinic
 * @param name the person's name as audit rows and signatures show it
 * @param origin where the request came from
 */
public record Caller(ClinicId clinic, UserId user, Role role, String name, Origin origin) {
  private static final UserId NOBODY = new UserId(new UUID(0, 0));

  /** Fascia itself at work in a clinic, when no person asked for it. */
  public static Caller application(ClinicId clinic, String work) {
    return new Caller(clinic, NOBODY, Role.APPLICATION, "Fascia", Origin.inside(work));
  }

  /** Whether the caller's role may do it. */
  public boolean may(Permission permission) {
    return role.may(permission);
  }
}
