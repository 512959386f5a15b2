package org.fascia.practice.cases;

import java.util.Optional;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.TherapistId;

/**
 * One thing due in a case, for as long as its cause stands.
 *
 * @param cause tells two of a kind in one case apart, such as the id of a visit; empty where there
 *     is only one
 * @param due the day by which it should be done; the same for as long as the cause is the same
 * @param words why, for a person
 * @param href the page on which it is done
 * @param therapist whose it is, where it is not the therapist's of the case
 */
public record Duty(
    CaseId file,
    Kind kind,
    String cause,
    ClinicDay due,
    DutyWords words,
    String href,
    Optional<TherapistId> therapist) {

  /** A duty of the case's therapist, or of the role of its kind; the only one of it in the case. */
  public static Duty of(CaseId file, Kind kind, ClinicDay due, DutyWords words, String href) {
    return new Duty(file, kind, "", due, words, href, Optional.empty());
  }

  /** The same about one of several causes of its kind. */
  public Duty about(String what) {
    return new Duty(file, kind, what, due, words, href, therapist);
  }

  /** The same for this therapist. */
  public Duty by(TherapistId whose) {
    return new Duty(file, kind, cause, due, words, href, Optional.of(whose));
  }

  /** Whether treatment can go on meanwhile. */
  public enum Weight {
    /** No visit can be given before it is done. */
    STOPS_TREATMENT,
    /** Treatment goes on. */
    TREATMENT_GOES_ON
  }

  /** What can be due in a case: how grave it is, whose it is, who may know of it. */
  public enum Kind {
    ORDER_MISSING(Weight.STOPS_TREATMENT, Role.FRONT_DESK, Permission.SEE_BUDGET),
    ORDER_UNSIGNED(Weight.STOPS_TREATMENT, Role.FRONT_DESK, Permission.SEE_BUDGET),
    /** Something a payer wants to see before the first visit is not there. */
    PAPER_MISSING(Weight.STOPS_TREATMENT, Role.FRONT_DESK, Permission.SEE_BUDGET),
    ORDER_EXPIRED(Weight.STOPS_TREATMENT, Role.FRONT_DESK, Permission.SEE_BUDGET),
    VISITS_USED_UP(Weight.STOPS_TREATMENT, Role.FRONT_DESK, Permission.SEE_BUDGET),
    /** An order counts its visits two ways; only the prescriber can say which holds. */
    ORDER_UNCLEAR(Weight.TREATMENT_GOES_ON, Role.FRONT_DESK, Permission.SEE_BUDGET),
    ORDER_ENDING(Weight.TREATMENT_GOES_ON, Role.FRONT_DESK, Permission.SEE_BUDGET),
    /** An order given by word of mouth waits for the prescriber's signature. */
    COUNTERSIGNATURE_AWAITED(Weight.TREATMENT_GOES_ON, Role.FRONT_DESK, Permission.SEE_BUDGET),
    AUTHORISATION_TO_ASK(Weight.TREATMENT_GOES_ON, Role.FRONT_DESK, Permission.SEE_BUDGET),
    /** What others spend was not confirmed, or too long ago. */
    CONFIRMATION_STALE(Weight.TREATMENT_GOES_ON, Role.FRONT_DESK, Permission.SEE_BUDGET),
    CLEARANCE_AWAITED(Weight.STOPS_TREATMENT, Role.THERAPIST, Permission.SEE_CLINICAL),
    SCREENING_DUE(Weight.STOPS_TREATMENT, Role.THERAPIST, Permission.SEE_CLINICAL),
    NOTE_UNSIGNED(Weight.TREATMENT_GOES_ON, Role.THERAPIST, Permission.SEE_CLINICAL),
    REEVALUATION_DUE(Weight.TREATMENT_GOES_ON, Role.THERAPIST, Permission.SEE_CLINICAL),
    REPORT_DUE(Weight.TREATMENT_GOES_ON, Role.THERAPIST, Permission.SEE_CLINICAL),
    /** What a person wrote down; nothing but a person closes it. */
    OWN(Weight.TREATMENT_GOES_ON, Role.FRONT_DESK, Permission.SEE_TASKS);

    private final Weight weight;
    private final Role role;
    private final Permission permission;

    Kind(Weight weight, Role role, Permission permission) {
      this.weight = weight;
      this.role = role;
      this.permission = permission;
    }

    /** Whether treatment waits for it. */
    public Weight weight() {
      return weight;
    }

    /** Who does it unless it is somebody's: for a therapist, the one of the case. */
    public Role role() {
      return role;
    }

    /** What one must be allowed to know of it. */
    public Permission permission() {
      return permission;
    }
  }
}
