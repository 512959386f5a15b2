package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What is assumed of a course before the person's own scores are known; experimental.
 *
 * @param referenceWeek the week the changes of the priors are about
 * @param shapes one for each way a course may run: the smaller, the earlier the change comes
 * @param recallsWithoutCourse recalls whose scores say too little of the week
 */
public record ResponseModel(
    double referenceWeek,
    List<Double> shapes,
    List<String> recallsWithoutCourse,
    List<Prior> priors) {
  public ResponseModel {
    shapes = List.copyOf(shapes);
    recallsWithoutCourse = List.copyOf(recallsWithoutCourse);
    priors = List.copyOf(priors);
  }

  /**
   * Assumptions on one kind of score, in shares of the length of its scale, 0 best, 1 worst.
   *
   * @param conditions ids it was derived for; empty for every other one
   * @param noise standard deviation of one score around the person's own course
   * @param how the steps from published figures to these numbers
   * @param sources ids of the courses they come from
   */
  public record Prior(
      String id,
      List<String> instruments,
      List<String> conditions,
      Spread level,
      Spread change,
      double noise,
      List<String> how,
      List<String> sources) {
    public Prior {
      instruments = List.copyOf(instruments);
      conditions = List.copyOf(conditions);
      how = List.copyOf(how);
      sources = List.copyOf(sources);
    }
  }

  /** Mean and standard deviation between people. */
  public record Spread(double mean, double sd) {}

  /** The prior nearest to instrument and condition; empty when no published course is near. */
  public Optional<Prior> nearest(String instrument, Optional<String> condition) {
    List<Prior> ofInstrument =
        priors.stream().filter(prior -> prior.instruments().contains(instrument)).toList();
    return ofInstrument.stream()
        .filter(prior -> condition.filter(prior.conditions()::contains).isPresent())
        .findFirst()
        .or(() -> ofInstrument.stream().filter(it -> it.conditions().isEmpty()).findFirst());
  }
}
