package org.fascia.cli.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.screening.Question;
import org.fascia.records.Chart;
import org.fascia.records.LeftAside;
import org.fascia.records.NotUnderstood;
import org.fascia.records.Understood;

/**
 * What became of the entries of a chart, in words that may stand on shared papers.
 *
 * @param patient how the paper calls the patient
 * @param understood what became a fact
 * @param leftAside what was set aside, by reason
 * @param notUnderstood what nobody here could read
 * @param ask what the chart gives reason to ask, beside what the rules ask
 */
public record ChartAccount(
    String patient,
    List<String> understood,
    List<Aside> leftAside,
    List<String> notUnderstood,
    List<Question> ask) {
  /**
   * Entries set aside for one reason.
   *
   * @param what each kind by name; empty where the names stay off shared papers
   */
  public record Aside(String why, int count, List<String> what) {
    public Aside {
      what = List.copyOf(what);
    }
  }

  public ChartAccount {
    understood = List.copyOf(understood);
    leftAside = List.copyOf(leftAside);
    notUnderstood = List.copyOf(notUnderstood);
    ask = List.copyOf(ask);
  }

  /** The account of a chart; {@code patient} is how the paper calls the patient. */
  public static ChartAccount of(String patient, Chart chart) {
    Map<LeftAside.Why, List<LeftAside>> byReason = new EnumMap<>(LeftAside.Why.class);
    chart
        .leftAside()
        .forEach(
            aside -> byReason.computeIfAbsent(aside.why(), why -> new ArrayList<>()).add(aside));
    return new ChartAccount(
        patient,
        chart.understoodForSharing().stream().map(Understood::words).toList(),
        byReason.entrySet().stream().map(it -> aside(it.getKey(), it.getValue(), chart)).toList(),
        chart.notUnderstood().stream().map(NotUnderstood::words).toList(),
        chart.ask());
  }

  /** What somebody works, owes or has done is nobody's business on a plan: it is only counted. */
  private static Aside aside(LeftAside.Why why, List<LeftAside> asides, Chart chart) {
    List<String> names =
        asides.stream()
            .filter(chart.leftAsideForSharing()::contains)
            .filter(aside -> why != LeftAside.Why.NOT_A_DIAGNOSIS)
            .map(LeftAside::what)
            .distinct()
            .toList();
    return new Aside(why.words(), asides.stream().mapToInt(LeftAside::count).sum(), names);
  }
}
