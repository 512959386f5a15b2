package org.fascia.budget.packs;

/** Who may prescribe, by profession. */
public enum Profession {
  MD,
  DO,
  DC,
  ND,
  DPM,
  DDS,
  DMD,
  OD,
  PA,
  /** Nurse practitioner: NP, ARNP or APRN. */
  NP,
  CNS,
  CNM,
  PT,
  OT,
  LAC,
  PSYCHOLOGIST,
  OTHER
}
