package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NpiTest {
  @Test
  void acceptsTheExampleOfTheStandard() {
    assertThat(Npi.of("1234567893")).isPresent();
  }

  @Test
  void acceptsExactlyOneCheckDigit() {
    long accepted =
        IntStream.rangeClosed(0, 9)
            .filter(digit -> Npi.of("123456789" + digit).isPresent())
            .count();

    assertThat(accepted).isEqualTo(1);
  }

  @Test
  void noticesTwoNeighbouringDigitsExchanged() {
    assertThat(Npi.of("1234567983")).isEmpty();
  }

  @Test
  void refusesWhatIsNotTenDigits() {
    assertThat(Npi.of("")).isEmpty();
    assertThat(Npi.of("123456789")).isEmpty();
    assertThat(Npi.of("12345678930")).isEmpty();
    assertThat(Npi.of("123456789O")).isEmpty();
  }

  @Test
  void refusesAnotherFirstDigitThanOneOrTwo() {
    assertThat(Npi.of("3234567891")).isEmpty();
  }

  @Test
  void cannotBeMadeWrong() {
    assertThatThrownBy(() -> new Npi("1234567890")).isInstanceOf(IllegalArgumentException.class);
  }
}
