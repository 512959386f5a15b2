package org.fascia.medicine.planning;

import java.util.List;

/**
 * All that a visit under a plan may do: every technique the order leaves open, wherever it is
 * permitted; and what is left out.
 */
public record Allowances(List<Allowance> permitted, List<Omission> leftOut) {
  public Allowances {
    permitted = List.copyOf(permitted);
    leftOut = List.copyOf(leftOut);
  }

  static Allowances of(List<RuledTechnique> ruled) {
    return new Allowances(
        ruled.stream()
            .flatMap(
                one ->
                    one.parts().stream()
                        .map(
                            part ->
                                new Allowance(
                                    part.where(),
                                    one.candidate().technique(),
                                    part.mostPressure(),
                                    part.ceiling())))
            .toList(),
        Omission.of(ruled));
  }
}
