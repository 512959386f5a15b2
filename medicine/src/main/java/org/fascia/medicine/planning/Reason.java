package org.fascia.medicine.planning;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Condition;

/** Why a technique stands in a plan. */
public sealed interface Reason {
  /** It is among the techniques that fit the condition. */
  record FitsCondition(Condition condition, Condition.Choice choice) implements Reason {}

  /** The prescriber names it; it is not among the usual ones for the conditions treated. */
  record OrderedByName(List<Condition> conditions) implements Reason {
    public OrderedByName {
      conditions = List.copyOf(conditions);
    }
  }

  /** Massage was ordered for a region that no technique for the condition usually covers. */
  record GeneralMassage(Optional<Condition> condition) implements Reason {}
}
