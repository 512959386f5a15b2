package org.fascia.practice.plans;

import java.util.List;
import org.fascia.medicine.planning.Response;
import org.fascia.practice.kernel.CaseId;

/**
 * How a patient has responded so far. An interface because scores and notes are kept by rooms above
 * this one: such a room brings it.
 */
@FunctionalInterface
public interface Responses {

  /**
   * The response in a case.
   *
   * @param plans every plan of the case, the oldest first, the last one in force
   */
  Response to(CaseId file, List<Plan> plans);
}
