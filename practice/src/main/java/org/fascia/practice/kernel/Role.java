package org.fascia.practice.kernel;

import java.util.List;
import java.util.Set;

/**
 * What a person is in the clinic, and the table of who may do what.
 *
 * <p>The front desk sees who comes and what is paid for, not what was found or treated. The owner
 * sees everything and treats nobody: who does both has an account for each.
 */
public enum Role {
  THERAPIST,
  /** Treats like the others, and answers for visits past a budget. */
  LEAD_THERAPIST,
  FRONT_DESK,
  OWNER,
  /** Fascia itself, keeping the work list; nobody has this role and nobody signs in with it. */
  APPLICATION;

  /** The roles a person may have. */
  public static List<Role> ofPeople() {
    return List.of(THERAPIST, LEAD_THERAPIST, FRONT_DESK, OWNER);
  }

  /** Whether this role may do it. */
  public boolean may(Permission permission) {
    return rolesFor(permission).contains(this);
  }

  private static Set<Role> rolesFor(Permission permission) {
    return switch (permission) {
      case SEE_CASES, SEE_BUDGET, SEE_TASKS, KEEP_TASKS ->
          Set.of(THERAPIST, LEAD_THERAPIST, FRONT_DESK, OWNER, APPLICATION);
      case KEEP_OWN_ACCOUNT,
          SEE_PATIENTS,
          REGISTER_PATIENTS,
          MANAGE_CASES,
          RECEIVE_PRESCRIPTIONS,
          SEE_STAFF ->
          Set.of(THERAPIST, LEAD_THERAPIST, FRONT_DESK, OWNER);
      case SEE_CLINICAL -> Set.of(THERAPIST, LEAD_THERAPIST, OWNER, APPLICATION);
      case SCREEN, PLAN, WRITE_NOTES, SIGN_NOTES, REPORT -> Set.of(THERAPIST, LEAD_THERAPIST);
      case ANSWER_FOR_VISITS -> Set.of(LEAD_THERAPIST, OWNER);
      case MANAGE_STAFF, MANAGE_USERS, MANAGE_CLINIC, SEE_AUDIT -> Set.of(OWNER);
    };
  }
}
