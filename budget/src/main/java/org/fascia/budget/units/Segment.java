package org.fascia.budget.units;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fascia.budget.units.Procedure.Timing;

/**
 * A part of a visit by the clock.
 *
 * @param end not before the start, refused with UNITS-004
 */
public record Segment(Procedure procedure, Instant start, Instant end) {
  public Segment {
    if (end.isBefore(start)) {
      throw UnitsRefused.endsBeforeItStarts(procedure);
    }
  }

  /** End less start; seconds beyond the last whole minute do not count. */
  public Duration minutes() {
    return Duration.ofMinutes(Duration.between(start, end).toMinutes());
  }

  /**
   * The minutes of each code, segment by segment, codes in the order given. Segments of timed codes
   * that share time are refused with UNITS-005.
   */
  public static List<Performed> performed(List<Segment> segments) {
    refuseOverlap(
        segments.stream()
            .filter(it -> it.procedure().timing() == Timing.TIMED)
            .sorted(Comparator.comparing(Segment::start).thenComparing(Segment::end))
            .toList());
    Map<Procedure, List<Segment>> byCode =
        segments.stream().collect(groupingBy(Segment::procedure, LinkedHashMap::new, toList()));
    return byCode.entrySet().stream()
        .map(code -> new Performed(code.getKey(), together(code.getValue())))
        .toList();
  }

  private static void refuseOverlap(List<Segment> inOrder) {
    for (int at = 1; at < inOrder.size(); at++) {
      Segment before = inOrder.get(at - 1);
      Segment after = inOrder.get(at);
      if (after.start().isBefore(before.end())) {
        throw UnitsRefused.overlap(before.procedure(), after.procedure());
      }
    }
  }

  private static Duration together(List<Segment> segments) {
    return segments.stream().map(Segment::minutes).reduce(Duration.ZERO, Duration::plus);
  }
}
