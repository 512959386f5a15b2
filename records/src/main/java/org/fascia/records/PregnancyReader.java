package org.fascia.records;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.medicine.facts.Diagnosis.Status;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.records.codes.CodeMaps;
import org.fascia.records.codes.PregnancyCode;

/** What conditions, procedures and observations say of pregnancy. */
final class PregnancyReader {
  private static final int CODE_OF_WEEKS = "Z3A.20".length();

  private final CodeMaps maps;
  private final Times times;
  private final Ledger ledger;
  private final Pregnancies known;

  PregnancyReader(CodeMaps maps, Times times, Ledger ledger) {
    this.maps = maps;
    this.times = times;
    this.ledger = ledger;
    this.known = new Pregnancies(times);
  }

  /** Whether the code means a pregnancy that cannot still run. */
  boolean outdated(String icd10, Optional<LocalDate> onset) {
    boolean pregnant =
        maps.pregnancy(icd10)
            .filter(it -> it == PregnancyCode.PREGNANT || it == PregnancyCode.WEEKS)
            .isPresent();
    return pregnant && onset.filter(day -> !known.canStillRun(day)).isPresent();
  }

  void problem(String icd10, Status status, Optional<LocalDate> onset, Optional<LocalDate> end) {
    LocalDate day = onset.orElse(times.today());
    PregnancyCode meaning = maps.pregnancy(icd10).orElse(null);
    if (meaning == null) {
      return;
    }
    if (status == Status.HISTORY && meaning != PregnancyCode.BIRTH) {
      known.ended(end.orElse(day));
      return;
    }
    switch (meaning) {
      case PREGNANT -> known.recorded(day);
      case WEEKS -> weeks(icd10, day);
      case ENDED -> known.ended(day);
      case BIRTH -> known.birth(day);
    }
  }

  private void weeks(String icd10, LocalDate day) {
    int weeks = icd10.length() == CODE_OF_WEEKS ? number(icd10.substring(4)) : 0;
    if (weeks > 0) {
      known.weeks(weeks, day);
    } else {
      known.recorded(day);
    }
  }

  private static int number(String digits) {
    return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
  }

  void birth(LocalDate day) {
    known.birth(day);
  }

  Pregnancies said() {
    return known;
  }

  /** What is known at the as-of day; asks for the weeks when only they are missing. */
  Pregnancy known() {
    Pregnancy pregnancy = known.known();
    if (pregnancy instanceof Pregnancy.WeeksUnknown) {
      ledger.ask(
          Pass.question(
              "chart-pregnancy-weeks",
              "How many weeks pregnant today?",
              "the referring record holds a pregnancy without its weeks"));
    }
    return pregnancy;
  }
}
