package org.fascia.medicine.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the lines chosen after a setback within those that would be planned without it. */
final class CarefulChoice {
  private final List<Line> otherwise;
  private final Map<String, Duration> left = new HashMap<>();

  private CarefulChoice(List<Line> otherwise) {
    this.otherwise = otherwise;
    otherwise.forEach(line -> left.merge(region(line), line.handsOn(), Duration::plus));
  }

  /** What is chosen, nowhere longer or firmer than the lines it would be without the setback. */
  static VisitChoice within(VisitChoice chosen, List<Line> otherwise) {
    CarefulChoice held = new CarefulChoice(otherwise);
    List<Line> lines = new ArrayList<>();
    chosen.lines().forEach(line -> held.line(line).ifPresent(lines::add));
    return new VisitChoice(lines, chosen.omissions(), chosen.inReserve());
  }

  /** Empty where nothing would be done without the setback, and where no time is left. */
  private Optional<Line> line(Line line) {
    Duration rest = left.getOrDefault(region(line), Duration.ZERO);
    Duration handsOn = line.handsOn().compareTo(rest) < 0 ? line.handsOn() : rest;
    if (handsOn.isZero() || !line.where().apart().stream().allMatch(this::covered)) {
      return Optional.empty();
    }
    left.put(region(line), rest.minus(handsOn));
    return Optional.of(
        new Line(
            line.where(),
            line.technique(),
            handsOn,
            Math.min(line.pressure(), start(line)),
            line.mostPressure(),
            line.ceiling(),
            line.reason()));
  }

  private boolean covered(TreatedRegion part) {
    return otherwise.stream().anyMatch(line -> line.where().covers(part));
  }

  private int start(Line line) {
    return line.where().apart().stream()
        .mapToInt(
            part ->
                otherwise.stream()
                    .filter(other -> other.where().covers(part))
                    .mapToInt(Line::pressure)
                    .max()
                    .orElseThrow())
        .min()
        .orElseThrow();
  }

  private static String region(Line line) {
    return line.where().region().id();
  }
}
