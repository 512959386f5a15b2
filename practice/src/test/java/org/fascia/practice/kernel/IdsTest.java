package org.fascia.practice.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

  private final Ids ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void areOfVersionSevenAndTellWhenTheyWereMade() {
    UUID id = ids.next(PatientId::new).value();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void riseEvenWithinOneMillisecond() {
    List<String> made =
        Stream.generate(() -> ids.next(PatientId::new).toString()).limit(10_000).toList();
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void areNeverGivenTwiceToManyAtOnce() {
    assertThat(
            IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(number -> ids.next(PatientId::new))
                .toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void areReadBackFromText() {
    PatientId id = ids.next(PatientId::new);
    assertThat(PatientId.of(id.toString())).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "7", "1-1-1-1-1", "not-an-id", "01a20f5c-c77f-7000-a46e-3bb8274b1edbx"})
  void refuseTextThatIsNone(String text) {
    assertThatThrownBy(() -> PatientId.of(text))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("KERNEL-001");
  }
}
