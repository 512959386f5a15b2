package org.fascia.medicine.evidence;

import java.util.Locale;

/** Says a pooled result in sentences. */
public final class PooledWords {
  private PooledWords() {}

  /** The estimate, and whether it can be told from no effect. */
  public static String result(Pooled pooled) {
    boolean unclear = pooled.interval().holds(0);
    return capital(pooled.measure().words())
        + " "
        + Printed.effect(pooled.measure(), pooled.estimate(), pooled.interval())
        + ", 95 % interval, from "
        + pooled.k()
        + " trials"
        + (pooled.people() > 0 ? " with " + pooled.people() + " people" : "")
        + (unclear ? "; the interval includes no difference." : ".");
  }

  /** How far the trials disagree. */
  public static String heterogeneity(Pooled pooled) {
    var apart = pooled.heterogeneity();
    return "I² "
        + Printed.percent(apart.i2())
        + ", τ² "
        + small(apart.tau2())
        + ", Q "
        + Printed.number(apart.q())
        + " on "
        + (pooled.k() == 2 ? "1 degree" : pooled.k() - 1 + " degrees")
        + " of freedom (p "
        + Printed.probability(apart.p())
        + ").";
  }

  /** How it was computed. */
  public static String method(Pooled pooled) {
    String prediction =
        pooled.prediction().isPresent() ? "" : "; one true effect is assumed, so none is predicted";
    return capital(pooled.method().model().words())
        + "; interval by "
        + pooled.method().uncertainty().words()
        + prediction
        + ".";
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String small(double number) {
    return number > 0 && number < 0.01 ? "<0.01" : Printed.number(number);
  }
}
