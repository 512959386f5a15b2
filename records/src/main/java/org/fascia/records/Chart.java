package org.fascia.records;

import java.util.List;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.screening.Question;

/**
 * A referring record in the words of the safety rules.
 *
 * <p>Every condition, medicine, procedure, observation, allergy, vaccination and device of the
 * record stands in exactly one of the three lists.
 *
 * @param facts what is known of the patient
 * @param ask what the codes of the record suggest to ask; nothing of it is a fact yet
 */
public record Chart(
    ChartPatient patient,
    AsOf asOf,
    Facts facts,
    List<Understood> understood,
    List<LeftAside> leftAside,
    List<NotUnderstood> notUnderstood,
    List<Question> ask) {
  public Chart {
    understood = List.copyOf(understood);
    leftAside = List.copyOf(leftAside);
    notUnderstood = List.copyOf(notUnderstood);
    ask = List.copyOf(ask);
  }

  /** The entries that became facts and may stand on shared papers. */
  public List<Understood> understoodForSharing() {
    return understood.stream().filter(it -> it.discretion() == Discretion.ORDINARY).toList();
  }

  /** The entries that were set aside and may stand on shared papers. */
  public List<LeftAside> leftAsideForSharing() {
    return leftAside.stream().filter(it -> it.discretion() == Discretion.ORDINARY).toList();
  }
}
