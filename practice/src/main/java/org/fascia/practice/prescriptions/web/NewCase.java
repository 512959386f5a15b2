package org.fascia.practice.prescriptions.web;

import java.util.List;
import org.fascia.practice.ui.Choice;

/**
 * What stands around the order on the page of a new case.
 *
 * @param patient id
 * @param name the patient's name, with birth date
 * @param chart name and birth date in the chart, for comparison with the order
 * @param kind of the case: {@code MEDICAL}, {@code CLINICAL} or {@code WELLNESS}
 * @param therapist id of the one chosen, empty for nobody yet
 */
public record NewCase(
    String patient,
    String name,
    String chart,
    String kind,
    String therapist,
    List<Choice> therapists) {
  public NewCase {
    therapists = List.copyOf(therapists);
  }

  /** Whether the case needs a prescription. */
  public boolean isMedical() {
    return kind.equals("MEDICAL");
  }
}
