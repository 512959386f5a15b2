package org.fascia.practice.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.practice.intake.Fact.Expecting.Stage;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;

/** Keeps words and dates the rules could not read out of the record. */
final class FactCheck {
  private static final Pattern ICD_10_CM = Pattern.compile("[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?");
  private static final Pattern ATC = Pattern.compile("[A-Z](\\d{2}([A-Z]([A-Z](\\d{2})?)?)?)?");
  private static final int LONGEST_PREGNANCY = 42;
  private static final int LONGEST_AFTER_BIRTH = 520;

  private final Knowledge knowledge;

  FactCheck(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The fact itself; refused with INTAKE-002 to INTAKE-007. */
  <F extends Fact> F checked(F fact, ClinicDay today) {
    switch (fact) {
      case Fact.Diagnosed it -> {
        code(ICD_10_CM, it.icd10(), "INTAKE-005", "A diagnosis is a code such as M54.50.");
        past(it.onset(), today, "onset");
      }
      case Fact.Taking it -> {
        code(ATC, it.atc(), "INTAKE-006", "A medicine is an ATC code such as B01AF01.");
        past(it.since(), today, "since");
        past(it.lastDose(), today, "lastDose");
      }
      case Fact.Operated it -> {
        known(knowledge.vocabulary().surgeryKinds().containsKey(it.kind()), "kind");
        past(it.on(), today, "on");
      }
      case Fact.Found it -> known(knowledge.vocabulary().findings().containsKey(it.sign()), "sign");
      case Fact.Measured it -> measured(it, today);
      case Fact.Answered it ->
          known(knowledge.safety().asks().containsKey(it.question()), "question");
      case Fact.Scored it -> scored(it);
      case Fact.Expecting it -> expecting(it);
    }
    return fact;
  }

  private void measured(Fact.Measured value, ClinicDay today) {
    Measure measure = knowledge.safety().measures().get(value.field());
    if (measure == null) {
      throw unknownWord("field");
    }
    if (!Double.isFinite(value.value()) || value.value() < measure.lowest()) {
      throw new Refused(
          "INTAKE-003", "This value is a number from " + plain(measure.lowest()) + " up.", "value");
    }
    past(Optional.of(value.taken().toLocalDate()), today, "taken");
  }

  /** What is answered to a word that no rule reads. */
  static Refused unknownWord() {
    return unknownWord("question");
  }

  private static Refused unknownWord(String field) {
    return new Refused(
        "INTAKE-002", "The safety rules do not know this. Choose from the list.", field);
  }

  private static void known(boolean word, String field) {
    if (!word) {
      throw unknownWord(field);
    }
  }

  private static void code(Pattern shape, String code, String refusal, String words) {
    if (!shape.matcher(code).matches()) {
      throw new Refused(refusal, words, "code");
    }
  }

  private void scored(Fact.Scored told) {
    known(knowledge.safety().ids().contains(told.score()), "score");
    if (!knowledge.safety().reads(told.score(), told.total())) {
      throw new Refused("INTAKE-003", "This score has no such total.", "total");
    }
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static void past(Optional<LocalDate> date, ClinicDay today, String field) {
    if (date.filter(it -> it.isAfter(today.date())).isPresent()) {
      throw new Refused("INTAKE-004", "This day lies in the future.", field);
    }
  }

  private static void expecting(Fact.Expecting told) {
    int most = told.stage() == Stage.AFTER_BIRTH ? LONGEST_AFTER_BIRTH : LONGEST_PREGNANCY;
    if (told.weeks() < 0 || told.weeks() > most) {
      throw new Refused("INTAKE-007", "Weeks go from 0 to " + most + ".", "weeks");
    }
  }
}
