package org.fascia.cli.plan;

import java.util.List;
import org.fascia.medicine.screening.Question;

/**
 * What became of the entries of a chart, in words that may stand on shared papers.
 *
 * @param patient how the paper calls the patient
 * @param understood what became a fact
 * @param leftAside what was set aside, with the reason
 * @param notUnderstood what nobody here could read
 * @param ask what the chart gives reason to ask, beside what the rules ask
 */
public record ChartAccount(
    String patient,
    List<String> understood,
    List<String> leftAside,
    List<String> notUnderstood,
    List<Question> ask) {
  public ChartAccount {
    understood = List.copyOf(understood);
    leftAside = List.copyOf(leftAside);
    notUnderstood = List.copyOf(notUnderstood);
    ask = List.copyOf(ask);
  }
}
