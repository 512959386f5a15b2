package org.fascia.medicine.knowledge;

import java.util.List;

/** One entry of {@code fires_on} or {@code ask_if}: it holds when every need is met. */
public record Trigger(List<Need> needs) {
  public Trigger {
    needs = List.copyOf(needs);
  }

  /** A trigger of one need. */
  public static Trigger of(Need need) {
    return new Trigger(List.of(need));
  }
}
