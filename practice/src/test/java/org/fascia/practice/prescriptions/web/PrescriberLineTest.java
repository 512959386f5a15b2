package org.fascia.practice.prescriptions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrescriberLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Dana Whitfield, DO, 1234567893 | Dana Whitfield | DO | 1234567893",
        "Dana Whitfield, DO | Dana Whitfield | DO | ''",
        "Whitfield, Dana, D.O., NPI 1234-567-893 | Dana Whitfield | D.O. | 1234567893",
        "Dana Whitfield DO 1234567893 | Dana Whitfield | DO | 1234567893",
        "Dana Lee Whitfield (ARNP) | Dana Lee Whitfield | ARNP | ''",
        "Anh Do | Anh Do | '' | ''",
        "Anh Do, MD | Anh Do | MD | ''",
        "Do, Anh, MD | Anh Do | MD | ''",
        "1234567893 | '' | '' | 1234567893",
        "'' | '' | '' | ''",
        "Dana Whitfield, DO, 123456789012 | Dana Whitfield | DO | 123456789012",
      })
  void takesALineApart(String line, String name, String credential, String npi) {
    assertThat(PrescriberLine.of(line)).isEqualTo(new PrescriberLine(name, credential, npi));
  }
}
