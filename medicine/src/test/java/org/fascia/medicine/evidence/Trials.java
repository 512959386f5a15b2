package org.fascia.medicine.evidence;

import java.util.List;
import java.util.OptionalInt;
import org.fascia.medicine.knowledge.Arms;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Trial;

/** Trials as tests write them down. */
final class Trials {
  private Trials() {}

  static Trial means(String label, Arms.Group first, Arms.Group second) {
    return new Trial(label, OptionalInt.empty(), new Arms.Means(first, second));
  }

  static Arms.Group group(int n, double mean, double sd) {
    return new Arms.Group(n, mean, sd);
  }

  static Trial counts(String label, int e1, int n1, int e2, int n2) {
    return new Trial(
        label,
        OptionalInt.empty(),
        new Arms.Counts(new Arms.Share(e1, n1), new Arms.Share(e2, n2)));
  }

  static List<Trial> three() {
    return List.of(
        means("Ahlgren 2001", group(20, 3.1, 2.0), group(21, 4.6, 2.2)),
        means("Brandt 2008", group(40, 2.8, 1.9), group(38, 3.3, 2.1)),
        means("Castell 2015", group(33, 4.0, 2.5), group(35, 6.1, 2.4)));
  }

  static Pooled pooled(List<Trial> trials, EffectMeasure measure, Model model) {
    PoolAnswer answer = Pooling.of(trials, measure, PoolingMethod.of(model, Uncertainty.NORMAL));
    return (Pooled) answer;
  }
}
