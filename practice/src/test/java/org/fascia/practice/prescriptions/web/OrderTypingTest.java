package org.fascia.practice.prescriptions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fascia.medicine.knowledge.CodeStanding.Billable;
import org.fascia.medicine.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTypingTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-01-07");
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private final DiagnosisSearch diagnoses = new DiagnosisSearch(KNOWLEDGE);
  private final OrderTyping typing = new OrderTyping(KNOWLEDGE, diagnoses);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2x/wk x 6 wks | 2 visits a week for 6 weeks. 12 visits in all."
            + " Begun today, it ends Feb 17, 2026.",
        "12 visits | 12 visits. 12 visits in all.",
        "twice a week, 12 visits | 2 visits a week, 12 visits. 12 visits in all.",
        "12 visits, twice a week | 2 visits a week, 12 visits. 12 visits in all.",
        "1-2 times a week for 8 weeks | 1 to 2 visits a week for 8 weeks. 16 visits in all."
            + " Begun today, it ends Mar 3, 2026.",
        "6 weeks | For 6 weeks. No number of visits is stated."
            + " Begun today, it ends Feb 17, 2026.",
        "every 2 weeks for 3 months | 1 visit every 2 weeks for 3 months. 6 visits in all."
            + " Begun today, it ends Apr 6, 2026.",
        "2x/week for 4 weeks, 10 visits | 2 visits a week for 4 weeks, 10 visits."
            + " 10 visits as a number, but 8 by frequency and duration. Ask the prescriber which is meant."
            + " Begun today, it ends Feb 3, 2026.",
      })
  void readsAScheduleBackInFull(String words, String sentence) {
    assertThat(typing.schedule(words, TODAY).map(order -> ScheduleSentence.begunOn(order, TODAY)))
        .contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"as tolerated", "12", "2x", "ten fortnights twice"})
  void doesNotGuessAtASchedule(String words) {
    assertThat(typing.schedule(words, TODAY)).isEmpty();
  }

  @Test
  void findsADiagnosisByCodeByTitleAndByTheNameOfACondition() {
    assertThat(diagnoses.suggest("m54.2")).extracting(Billable::code).containsExactly("M54.2");
    assertThat(diagnoses.suggest("cervicalg")).extracting(Billable::code).contains("M54.2");
    assertThat(diagnoses.suggest("fibromyalgia")).extracting(Billable::code).contains("M79.7");
    assertThat(diagnoses.suggest("low back pain")).extracting(Billable::code).contains("M54.50");
    assertThat(diagnoses.suggest("zzz")).isEmpty();
  }

  @Test
  void takesTheCodeAtTheBeginningOrTheOnlyOneTheWordsCanMean() {
    assertThat(diagnoses.code("M54.50 Low back pain, unspecified")).isEqualTo("M54.50");
    assertThat(diagnoses.code("m5450")).isEqualTo("m5450");
    assertThat(diagnoses.code("cervicalgia")).isEqualTo("M54.2");
    assertThat(diagnoses.code("pain")).isEqualTo("pain");
  }
}
