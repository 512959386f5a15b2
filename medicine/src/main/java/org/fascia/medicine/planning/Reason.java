package org.fascia.medicine.planning;

import org.fascia.medicine.knowledge.Condition;

/** Why a technique stands in a plan. */
public sealed interface Reason {
  /** It is among the techniques that fit the condition. */
  record FitsCondition(Condition condition, Condition.Choice choice) implements Reason {}

  /** The prescriber names it; it is not among the usual ones for what is treated there. */
  record OrderedByName() implements Reason {}

  /** The therapist chose it; it is not among the usual ones for what is treated there. */
  record TherapistsChoice() implements Reason {}

  /** The patient asks for work on this region. */
  record AskedFor() implements Reason {}

  /** Massage was ordered for a region that no technique for the condition usually covers. */
  record GeneralMassage() implements Reason {}
}
