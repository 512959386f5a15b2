package org.fascia.practice.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.ClinicalScore;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.Patient;

/** What is known of a patient on one day, counted from the facts on record. */
final class FactsOfDay {
  // after so many weeks a pregnancy has ended, and the record does not say when
  private static final int LONGEST_PREGNANCY = 42;

  private final ClinicDay day;
  private final IntakePolicy policy;
  private final List<FactOnRecord> counted;

  FactsOfDay(ClinicDay day, IntakePolicy policy, List<FactOnRecord> facts) {
    this.day = day;
    this.policy = policy;
    this.counted = facts.stream().filter(fact -> fact.counts(day)).toList();
  }

  /** The facts, with no clearance yet. */
  Facts of(Patient patient) {
    List<Diagnosis> diagnoses = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    List<Medicine> medicines = new ArrayList<>();
    List<Measurement> measurements = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    List<ClinicalScore> scores = new ArrayList<>();
    for (FactOnRecord one : counted) {
      Origin origin = one.origin();
      switch (one.fact()) {
        case Fact.Diagnosed it ->
            diagnoses.add(
                new Diagnosis(
                    it.icd10(), it.text(), it.status(), since(it.onset()), it.place(), origin));
        case Fact.Operated it ->
            operations.add(new Operation(it.kind(), it.text(), since(it.on()), it.place(), origin));
        case Fact.Taking it ->
            medicines.add(
                new Medicine(
                    it.atc(),
                    it.name(),
                    it.route(),
                    since(it.since()),
                    since(it.lastDose()),
                    it.place(),
                    origin));
        case Fact.Measured it ->
            measurements.add(new Measurement(it.field(), it.value(), age(it), origin));
        case Fact.Found it -> findings.add(new Finding(it.sign(), it.place(), origin));
        case Fact.Answered it -> {
          if (policy.stands(it.reply(), one.on(), day)) {
            answers.add(new Answer(it.question(), it.reply(), origin));
          }
        }
        case Fact.Scored it -> scores.add(new ClinicalScore(it.score(), it.total(), origin));
        case Fact.Expecting _ -> {
          // one fact about the person, below
        }
      }
    }
    return new Facts(
        person(patient),
        diagnoses,
        operations,
        medicines,
        measurements,
        findings,
        answers,
        scores,
        List.of());
  }

  private Person person(Patient patient) {
    return new Person(patient.ageOn(day), patient.sex(), pregnancy());
  }

  private Elapsed since(Optional<LocalDate> date) {
    return date.<Elapsed>map(
            it -> new Elapsed.Days((int) Math.max(0, ChronoUnit.DAYS.between(it, day.date()))))
        .orElse(Elapsed.UNKNOWN);
  }

  private Duration age(Fact.Measured value) {
    Duration age = Duration.between(value.taken(), day.date().atStartOfDay());
    return age.isNegative() ? Duration.ZERO : age;
  }

  /** The newest word on it; a plain no holds only as long as an answer does. */
  private Pregnancy pregnancy() {
    return counted.stream()
        .map(FactOnRecord::fact)
        .filter(Fact.Expecting.class::isInstance)
        .map(Fact.Expecting.class::cast)
        .max(Comparator.comparing(Fact.Expecting::day))
        .map(this::pregnancy)
        .orElse(new Pregnancy.Unrecorded());
  }

  private Pregnancy pregnancy(Fact.Expecting told) {
    int weeks = told.weeks() + (int) ChronoUnit.WEEKS.between(told.day(), day.date());
    return switch (told.stage()) {
      case NOT_PREGNANT ->
          policy.stands(Answer.Reply.NO, new ClinicDay(told.day()), day)
              ? new Pregnancy.None()
              : new Pregnancy.Unrecorded();
      case PREGNANT ->
          weeks > LONGEST_PREGNANCY ? new Pregnancy.WeeksUnknown() : new Pregnancy.Weeks(weeks);
      case PREGNANT_WEEKS_UNKNOWN -> new Pregnancy.WeeksUnknown();
      case AFTER_BIRTH -> new Pregnancy.AfterBirth(weeks);
    };
  }
}
