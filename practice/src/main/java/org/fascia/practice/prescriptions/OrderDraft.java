package org.fascia.practice.prescriptions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.OrderDraftId;

/**
 * What there is of an order that is awaited.
 *
 * @param version rises with every change
 * @param typed the fields of the order form by name, as they were typed
 * @param since the day on which the order began to be awaited
 * @param by name of the person who kept it last
 */
public record OrderDraft(
    OrderDraftId id,
    CaseId file,
    int version,
    Map<String, List<String>> typed,
    Optional<Scan> scan,
    ClinicDay since,
    String by) {
  public OrderDraft {
    typed = Map.copyOf(typed);
  }
}
