package org.fascia.practice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fascia.practice.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "José María, Núñez, JOSE, nunez",
    "Anne-Marie, O'Neil, anne marie, o neil",
    "'', Sukarno, '', SUKARNO",
    "Ana B., van der Berg, Ana, Van der Berg",
  })
  void matchesWhateverTheCaseAccentsSignsAndMiddleNames(
      String given, String family, String otherGiven, String otherFamily) {
    assertThat(new PersonName(given, family).matches(new PersonName(otherGiven, otherFamily)))
        .isTrue();
  }

  @Test
  void doesNotMatchAnotherFirstName() {
    assertThat(new PersonName("Ana", "Ochoa").matches(new PersonName("Ann", "Ochoa"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Dana Whitfield, Dana, Whitfield",
    "'Whitfield, Dana', Dana, Whitfield",
    "Dana Lee Whitfield, Dana Lee, Whitfield",
    "Sukarno, '', Sukarno",
  })
  void readsANameInOneLine(String line, String given, String family) {
    assertThat(PersonName.typed(line)).isEqualTo(new PersonName(given, family));
  }

  @Test
  void needsAFamilyNameAndShowsBothOrders() {
    assertThat(new PersonName(" Dana ", " Whitfield ").full()).isEqualTo("Dana Whitfield");
    assertThat(new PersonName("Dana", "Whitfield").sorted()).isEqualTo("Whitfield, Dana");
    assertThatThrownBy(() -> new PersonName("Dana", " "))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("PEOPLE-002"));
  }
}
