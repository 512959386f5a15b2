package org.fascia.practice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.fascia.practice.access.Attempts.Failures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {
  private static final Instant NOW = Instant.parse("2026-03-09T12:00:00Z");
  private static final String HERE = "192.0.2.1";

  @Test
  void aFirstAttemptDoesNotWait() {
    assertThat(wait(List.of())).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "10,32", "14,512", "15,900", "60,900"})
  void eachFailureFromOneAddressDoublesTheWait(int failures, long seconds) {
    assertThat(wait(List.of(new Failures(HERE, failures, NOW)))).hasSeconds(seconds);
  }

  @Test
  void theWaitPasses() {
    assertThat(wait(List.of(new Failures(HERE, 6, NOW.minusSeconds(2))))).isZero();
  }

  @Test
  void failuresFromElsewhereLeaveThisAddressAloneAtFirst() {
    assertThat(wait(List.of(new Failures("198.51.100.9", 15, NOW)))).isZero();
  }

  @Test
  void failuresFromManyAddressesSlowTheNameDown() {
    List<Failures> many =
        IntStream.range(0, 30)
            .mapToObj(host -> new Failures("198.51.100." + host, 1, NOW))
            .toList();
    assertThat(wait(many)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aHundredInARowNeedANewPassword() {
    List<Failures> longAgo = List.of(new Failures(HERE, 100, NOW.minus(Duration.ofDays(20))));
    assertThat(wait(longAgo)).isPositive();
  }

  private static Duration wait(List<Failures> failures) {
    Duration wait = Attempts.wait(failures, HERE, NOW);
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
