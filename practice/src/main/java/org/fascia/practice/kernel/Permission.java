package org.fascia.practice.kernel;

/** One thing a role may or may not do; {@link Role} is the table of who may do what. */
public enum Permission {
  /** Keep one's own account: change the password, end one's other sign-ins. */
  KEEP_OWN_ACCOUNT,
  /** See who the clinic's patients are: name, birth date, how to reach them. */
  SEE_PATIENTS,
  /** Register patients, correct and merge them. */
  REGISTER_PATIENTS,
  /** See that a case exists, its kind, state, therapist and dated events. */
  SEE_CASES,
  /** Open, hold, resume and discharge cases. */
  MANAGE_CASES,
  /** See prescriptions and the visit budget. */
  SEE_BUDGET,
  /** Take in prescriptions and authorisations. */
  RECEIVE_PRESCRIPTIONS,
  /** See facts, screenings, findings, plans, notes and scores. */
  SEE_CLINICAL,
  /** Record facts, screen, answer what screening asks, record clearances. */
  SCREEN,
  /** Propose, edit and accept plans. */
  PLAN,
  /** Treat: begin visits, write notes, record scores. */
  WRITE_NOTES,
  /** Sign notes and addenda. */
  SIGN_NOTES,
  /** Answer by name for a visit past a budget. */
  ANSWER_FOR_VISITS,
  /** Draft and sign reports to the prescriber. */
  REPORT,
  /** See what is due. */
  SEE_TASKS,
  /** Take tasks, hand them on, put them off, and note down one's own. */
  KEEP_TASKS,
  /** See the therapists and their licences. */
  SEE_STAFF,
  /** Change therapists and their licences. */
  MANAGE_STAFF,
  /** Make and close accounts, change roles. */
  MANAGE_USERS,
  /** Change the clinic's name, zone and policies. */
  MANAGE_CLINIC,
  /** Read and verify the audit trail. */
  SEE_AUDIT
}
