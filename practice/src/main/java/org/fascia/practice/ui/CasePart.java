package org.fascia.practice.ui;

import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;

/**
 * A part of the case page, brought by the room that knows it: a bean in its {@code .web} package.
 * The page itself knows none of the rooms; it asks every part and shows what comes, by place.
 */
public interface CasePart {

  /** Where parts stand on the page, top to bottom as a case runs. */
  enum Place {
    ALERTS,
    TASKS,
    BUDGET,
    PLAN,
    CURVE,
    VISITS,
    DOCUMENTS,
    STANDING
  }

  /** Where this part stands. */
  Place place();

  /** The part for this caller on this day; empty when there is nothing to show or no permission. */
  Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today);
}
