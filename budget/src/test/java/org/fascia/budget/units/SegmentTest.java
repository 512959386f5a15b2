package org.fascia.budget.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fascia.budget.units.UnitExamples.PROCEDURES;
import static org.fascia.budget.units.UnitExamples.performed;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

  @Test
  void eachSegmentLosesItsOwnSeconds() {
    assertThat(
            Segment.performed(
                List.of(
                    segment("97124", "09:00:00", "09:10:59"),
                    segment("97140", "09:10:59", "09:20:59"),
                    segment("97124", "09:20:59", "09:31:58"))))
        .containsExactly(performed("97124", 20), performed("97140", 10));
  }

  @Test
  void aMinuteCountsForOneTimedCodeOnly() {
    Segment massage = segment("97124", "09:00:00", "09:30:00");
    refused(
        "UNITS-005",
        () -> Segment.performed(List.of(segment("97140", "09:29:59", "09:45:00"), massage)));
    refused(
        "UNITS-005",
        () -> Segment.performed(List.of(massage, segment("97124", "09:10:00", "09:20:00"))));
    assertThat(Segment.performed(List.of(massage, segment("97140", "09:30:00", "09:45:00"))))
        .hasSize(2);
  }

  @Test
  void anUntimedCodeMayRunBeside() {
    assertThat(
            Segment.performed(
                List.of(
                    segment("97124", "09:00:00", "09:30:00"),
                    segment("97010", "09:00:00", "09:15:00"))))
        .containsExactly(performed("97124", 30), performed("97010", 15));
  }

  @Test
  void aSegmentDoesNotEndBeforeItStarts() {
    refused("UNITS-004", () -> segment("97124", "09:00:00", "08:59:59"));
    assertThat(segment("97124", "09:00:00", "09:00:00").minutes()).isZero();
  }

  private static Segment segment(String code, String start, String end) {
    return new Segment(
        PROCEDURES.get(code),
        Instant.parse("2026-03-08T" + start + "Z"),
        Instant.parse("2026-03-08T" + end + "Z"));
  }

  private static void refused(String code, Runnable act) {
    assertThatExceptionOfType(UnitsRefused.class)
        .isThrownBy(act::run)
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
