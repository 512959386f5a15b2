package org.fascia.practice.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fascia.practice.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final List<String> KNOWN =
      List.of("olivia.owner@riverside.example", "Olivia Owner");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seven plain herons wade",
        "tungsten4paperclips",
        "ünïcödé is weł­come hére",
        "鍵鍵車窓花鳥風月雪山川海空雲雨",
        "            a b c d e f",
      })
  void takesWhateverIsLongAndOnesOwn(String password) {
    assertThatCode(() -> PasswordRules.check(password, KNOWN)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "fourteen chars"})
  void refusesWhatIsShort(String password) {
    assertThatThrownBy(() -> PasswordRules.check(password, KNOWN))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("ACCESS-004");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "Password1234567890",
        "aaaaaaaaaaaaaaaaaa",
        "abababababababab",
        "qwertyuiopasdfghjkl",
        "123456789012345678",
        "abcdefghijklmnopqr",
        "massagetherapist2026",
        "FasciaFasciaFascia1",
        "correcthorsebatterystaple",
        "OliviaOwner!12345",
        "olivia.owner@riverside.example",
      })
  void refusesWhatEverybodyTriesFirst(String password) {
    assertThatThrownBy(() -> PasswordRules.check(password, KNOWN))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("ACCESS-005");
  }
}
