package org.fascia.practice.prescriptions;

import java.time.Duration;
import java.util.List;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.VisitId;

/**
 * A visit that is about to be signed.
 *
 * @param handsOn minutes of treatment
 * @param where the regions treated
 */
public record GivenVisit(VisitId id, ClinicDay day, Duration handsOn, List<OrderedRegion> where) {
  public GivenVisit {
    where = List.copyOf(where);
  }
}
