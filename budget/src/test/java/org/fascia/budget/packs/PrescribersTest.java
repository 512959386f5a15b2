package org.fascia.budget.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.fascia.budget.packs.Term.MayPrescribe.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrescribersTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-09");
  private static final PayerPacks PACKS = PayerPacks.shipped();
  private static final Prescribers PRESCRIBERS = Prescribers.of(PACKS);

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      textBlock =
          """
          WORKERS_COMPENSATION, WA, MD DO NP PA DC ND DDS DMD OD DPM, YES
          WORKERS_COMPENSATION, WA, PSYCHOLOGIST,                     CONDITIONAL
          WORKERS_COMPENSATION, WA, PT OT LAC,                        NO
          WORKERS_COMPENSATION, WA, CNS CNM OTHER,                    ASK_PAYER
          WORKERS_COMPENSATION, ID, MD DO NP PA,                      YES
          WORKERS_COMPENSATION, ID, DC ND,                            ASK_PAYER
          AUTO,                 OR, MD DO DC ND LAC,                  YES
          AUTO,                 OR, NP PA PT,                         ASK_PAYER
          AUTO,                 WA, MD DO NP PA,                      YES
          AUTO,                 WA, ND DC LAC,                        ASK_PAYER
          AUTO,                 VT, MD DO NP PT,                      YES
          AUTO,                 VT, PA,                               CONDITIONAL
          AUTO,                 VT, DC,                               ASK_PAYER
          FEDERAL_DOL,          WA, MD DO,                            CONDITIONAL
          FEDERAL_DOL,          WA, NP DC,                            ASK_PAYER
          VA_COMMUNITY_CARE,    WA, MD DC PT,                         CONDITIONAL
          COMMERCIAL,           TX, MD DO NP PA,                      YES
          COMMERCIAL,           TX, PT DC,                            CONDITIONAL
          HSA_FSA,              TX, MD PT LAC,                        CONDITIONAL
          SELF_PAY,             TX, MD OTHER,                         CONDITIONAL
          """)
  void answersByTypeAndState(PayerType type, String state, String professions, Answer answer) {
    assertThat(Arrays.stream(professions.split(" ", -1)).map(Profession::valueOf))
        .allSatisfy(
            it ->
                assertThat(PRESCRIBERS.ask(it, PayerPlace.of(type).in(state), DAY).answer())
                    .isEqualTo(answer));
  }

  @ParameterizedTest(name = "Medicare: {0} {1}")
  @CsvSource({
    "MD, YES",
    "DO, YES",
    "DPM, YES",
    "PA, YES",
    "NP, YES",
    "CNS, YES",
    "OD, CONDITIONAL",
    "DC, NO",
    "DDS, NO",
    "DMD, NO",
    "PT, ASK_PAYER"
  })
  void holdsTheMedicareModel(Profession profession, Answer answer) {
    PayerPlace medicare =
        new PayerPlace(Optional.of(new PayerId("medicare")), Optional.empty(), Optional.empty());
    assertThat(PRESCRIBERS.ask(profession, medicare, DAY).answer()).isEqualTo(answer);
  }

  @Test
  void aPackOfTheCaseAnswersBeforeItsType() {
    PayerPlace employer = place("washington-self-insured");
    assertThat(PRESCRIBERS.ask(Profession.ND, employer, DAY).rule().confidence())
        .isEqualTo(Confidence.RECALLED);
    PayerPlace fund = place("washington-lni");
    assertThat(PRESCRIBERS.ask(Profession.ND, fund, DAY).rule().confidence())
        .isEqualTo(Confidence.CHECKED);
  }

  @Test
  void aPackHoldsForItsDaysOnly() {
    PayerPlace oregon = PayerPlace.of(PayerType.AUTO).in("OR");
    assertThat(on(oregon, "2015-12-31")).isEqualTo(Answer.ASK_PAYER);
    assertThat(on(oregon, "2016-01-01")).isEqualTo(Answer.YES);
  }

  @Test
  void namesConditionAndSource() {
    PrescriberAnswer answer =
        PRESCRIBERS.ask(
            Profession.PSYCHOLOGIST, PayerPlace.of(PayerType.WORKERS_COMPENSATION).in("WA"), DAY);
    assertThat(answer.condition()).hasValue("on a mental-health claim");
    assertThat(answer.rule().source()).contains("L&I");
  }

  @ParameterizedTest
  @EnumSource(Profession.class)
  void everyProfessionHasAnAnswerEverywhere(Profession profession) {
    for (PayerType type : PayerType.values()) {
      assertThat(PRESCRIBERS.ask(profession, PayerPlace.of(type), DAY).rule().says()).isNotBlank();
    }
  }

  private static PayerPlace place(String payer) {
    return PayerPlace.of(PACKS.find(new PayerId(payer), DAY).orElseThrow());
  }

  private static Answer on(PayerPlace place, String day) {
    return PRESCRIBERS.ask(Profession.ND, place, LocalDate.parse(day)).answer();
  }
}
