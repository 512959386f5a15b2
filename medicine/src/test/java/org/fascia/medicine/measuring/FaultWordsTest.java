package org.fascia.medicine.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.Scoring.NotScored;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads of a wrong answer. */
class FaultWordsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nprs | 3 4 | NPRS / NRS takes 1 answer",
        "peg | 3 4 | PEG takes 3 answers",
        "psfs | 3 4 | PSFS takes 3 to 5 answers",
        "nprs | 11 | the answer goes from 0 to 10",
        "nprs | 4.5 | a whole number was expected",
        "hit-6 | 7 6 6 6 6 6 | the answer is one of 6, 8, 10, 11, 13",
        "ppt | 3 | PPT takes 2 to 3 readings",
        "6mwt | 300 310 | 6MWT takes 1 reading",
        "limb-volume | 20 22 | the length between two girths is needed: 4 or 10 cm",
        "midas | 90 90 90 90 90 | the score goes from 0 to 270"
      })
  void saysWhatWasExpected(String instrument, String words, String said) {
    Scoring scoring =
        AnswerWords.to(KNOWLEDGE.instruments().get(instrument)).score(List.of(words.split(" ")));
    assertThat(((NotScored) scoring).faults())
        .first()
        .extracting(ItemFault::problem)
        .isEqualTo(said);
  }
}
