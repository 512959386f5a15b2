package org.fascia.medicine.knowledge;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that no trial can have.
 *
 * @param code listed in {@code docs/refusals.md}
 * @param problem what stands there and what was expected
 */
public record ArmsFault(String code, TrialColumn column, String problem) {
  private static final String PEOPLE = "POOL-001";
  private static final String SPREAD = "POOL-002";
  private static final String EVENTS = "POOL-003";

  /** The problem with its code, as one part of a sentence. */
  public String words() {
    return problem + " (" + code + ")";
  }

  /** The first impossible figure; empty when all are possible. */
  public static Optional<ArmsFault> in(Arms arms) {
    Stream<Optional<ArmsFault>> faults =
        switch (arms) {
          case Arms.Means(Arms.Group first, Arms.Group second) ->
              Stream.of(
                  people(TrialColumn.N1, first.n(), 2),
                  spread(TrialColumn.SD1, first.sd()),
                  people(TrialColumn.N2, second.n(), 2),
                  spread(TrialColumn.SD2, second.sd()));
          case Arms.Counts(Arms.Share first, Arms.Share second) ->
              Stream.of(
                  people(TrialColumn.N1, first.n(), 1),
                  events(TrialColumn.E1, first),
                  people(TrialColumn.N2, second.n(), 1),
                  events(TrialColumn.E2, second));
          case Arms.Reported reported -> Stream.of(error(reported));
        };
    return faults.flatMap(Optional::stream).findFirst();
  }

  private static Optional<ArmsFault> people(TrialColumn column, int n, int least) {
    return n >= least
        ? Optional.empty()
        : fault(PEOPLE, column, "must be " + least + " people or more, not " + n);
  }

  private static Optional<ArmsFault> spread(TrialColumn column, double sd) {
    return sd >= 0
        ? Optional.empty()
        : fault(SPREAD, column, "a standard deviation cannot be negative, as " + sd + " is");
  }

  private static Optional<ArmsFault> error(Arms.Reported reported) {
    return reported.se() > 0
        ? Optional.empty()
        : fault(SPREAD, TrialColumn.SE, "must be more than 0, not " + reported.se());
  }

  private static Optional<ArmsFault> events(TrialColumn column, Arms.Share share) {
    return share.events() >= 0 && share.events() <= share.n()
        ? Optional.empty()
        : fault(
            EVENTS,
            column,
            "must be from 0 to the " + share.n() + " people of the group, not " + share.events());
  }

  private static Optional<ArmsFault> fault(String code, TrialColumn column, String problem) {
    return Optional.of(new ArmsFault(code, column, problem));
  }
}
