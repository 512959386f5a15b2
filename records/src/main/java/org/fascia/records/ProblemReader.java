package org.fascia.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Diagnosis.Status;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Place;
import org.fascia.records.Ledger.Saying;
import org.fascia.records.LeftAside.Why;
import org.fascia.records.codes.CodedProblem;
import org.fascia.records.codes.CodedProblem.Acuity;
import org.fascia.records.codes.CodedProblem.Relation;
import org.hl7.fhir.r4.model.Condition;

/** Conditions to diagnoses. */
final class ProblemReader {
  private static final Set<String> OVER = Set.of("resolved", "inactive", "remission");
  private static final Set<String> UNSURE = Set.of("provisional", "differential", "unconfirmed");

  /** How long something acute lasts at most, where the record does not say that it is over. */
  private static final int ACUTE_DAYS = 90;

  private final Pass pass;
  private final Problems problems;
  private final PregnancyReader pregnancy;
  private final Map<Lasting, Diagnosis> lasting = new LinkedHashMap<>();
  private final List<Diagnosis> others = new ArrayList<>();

  ProblemReader(Pass pass, PregnancyReader pregnancy) {
    this.pass = pass;
    this.problems = new Problems(pass.maps());
    this.pregnancy = pregnancy;
  }

  /** One lasting problem, however often it is on record. */
  private record Lasting(String icd10, Status status, Place place) {}

  /** One condition with what its concept means and its dates. */
  private record Met(
      BundleEntry entry, Condition condition, CodedProblem problem, Optional<LocalDate> onset) {}

  void read(BundleEntry entry, Condition condition) {
    Optional<LocalDate> onset = onset(entry, condition);
    String sure = Codes.code(condition.getVerificationStatus());
    Optional<CodedProblem> problem = problems.find(condition.getCode());
    Saying named = saying(condition, problem);
    if (sure.equals("entered-in-error")) {
      pass.ledger().leftAside(entry, Why.ENTERED_IN_ERROR, named, onset);
    } else if (sure.equals("refuted")) {
      pass.ledger().leftAside(entry, Why.RULED_OUT, named, onset);
    } else if (problem.isEmpty()) {
      pass.ledger().notUnderstood(entry, Codes.named(condition.getCode()), state(condition));
    } else if (problem.get().relation() == Relation.NOT_A_DIAGNOSIS) {
      pass.ledger().leftAside(entry, Why.NOT_A_DIAGNOSIS, named, onset);
    } else {
      diagnosis(new Met(entry, condition, problem.get(), onset));
    }
  }

  /** The diagnoses: lasting problems once, with their longest course, all others as they came. */
  List<Diagnosis> diagnoses() {
    List<Diagnosis> all = new ArrayList<>(lasting.values());
    all.addAll(others.stream().distinct().toList());
    return all;
  }

  private void diagnosis(Met met) {
    String icd10 = met.problem().icd10().orElseThrow();
    Saying named = saying(met.condition(), Optional.of(met.problem()));
    Status status = status(met);
    if (pregnancy.outdated(icd10, met.onset()) && status != Status.HISTORY) {
      pass.ledger().leftAside(met.entry(), Why.LONG_AGO, named, met.onset());
      return;
    }
    pregnancy.problem(icd10, status, met.onset(), end(met));
    if (status == Status.HISTORY && !pass.relevance().readsHistory(icd10)) {
      pass.ledger().leftAside(met.entry(), Why.RESOLVED, named, met.onset());
      return;
    }
    keep(met, icd10, status);
    pass.ledger().understood(met.entry(), understood(met, icd10, status), met.onset());
    if (status != Status.HISTORY) {
      pass.ask(met.problem().note(), named.what(), met.onset());
    }
  }

  private void keep(Met met, String icd10, Status status) {
    Place place =
        Codes.either(
            Codes.place(met.condition().getBodySite(), pass.maps()),
            Codes.either(met.problem().place(), pass.maps().placeOfDiagnosis(icd10)));
    Diagnosis diagnosis =
        new Diagnosis(
            icd10,
            Codes.display(met.condition().getCode()),
            status,
            pass.times().since(met.onset()),
            place,
            Pass.origin(met.entry(), recorded(met.condition())));
    if (met.problem().acuity() == Acuity.CHRONIC) {
      lasting.merge(new Lasting(icd10, status, place), diagnosis, ProblemReader::longer);
    } else {
      others.add(diagnosis);
    }
  }

  private static Diagnosis longer(Diagnosis one, Diagnosis other) {
    return days(one.sinceOnset()) >= days(other.sinceOnset()) ? one : other;
  }

  private static int days(Elapsed elapsed) {
    return elapsed instanceof Elapsed.Days(int count) ? count : -1;
  }

  private Status status(Met met) {
    String clinical = Codes.code(met.condition().getClinicalStatus());
    if (OVER.contains(clinical) || hasEnded(met) || hasPassed(met, clinical)) {
      return Status.HISTORY;
    }
    boolean unsure = UNSURE.contains(Codes.code(met.condition().getVerificationStatus()));
    if (unsure || met.problem().otherwise() == Status.SUSPECTED) {
      return Status.SUSPECTED;
    }
    return clinical.isEmpty() ? met.problem().otherwise() : Status.ACTIVE;
  }

  private Saying understood(Met met, String icd10, Status status) {
    String name = saying(met.condition(), Optional.of(met.problem())).what();
    String state =
        switch (status) {
          case ACTIVE -> "";
          case SUSPECTED -> ", suspected";
          case HISTORY -> ", over";
        };
    String assumed =
        met.problem().relation() == Relation.NARROWER && !met.problem().note().text().isEmpty()
            ? ": " + met.problem().note().text()
            : "";
    return new Saying(
        name + " (" + icd10 + assumed + ")" + state, Pass.discretion(met.problem().note()));
  }

  private static Saying saying(Condition condition, Optional<CodedProblem> problem) {
    String display = Codes.display(condition.getCode());
    return new Saying(
        display.isEmpty() ? "a condition without a name" : display,
        problem.map(CodedProblem::note).map(Pass::discretion).orElse(Discretion.ORDINARY));
  }

  private static String state(Condition condition) {
    String clinical = Codes.code(condition.getClinicalStatus());
    return "no map knows it" + (clinical.isEmpty() ? "" : "; the record calls it " + clinical);
  }

  /**
   * The onset; where the record gives none, the day it was recorded, when it was there at least.
   */
  private Optional<LocalDate> onset(BundleEntry entry, Condition condition) {
    Optional<LocalDate> onset = Optional.empty();
    if (condition.hasOnsetDateTimeType()) {
      onset = pass.times().day(entry, "onset", condition.getOnsetDateTimeType());
    } else if (condition.hasOnsetPeriod()) {
      onset = pass.times().day(entry, "onset", condition.getOnsetPeriod().getStartElement());
    }
    return onset.or(() -> recorded(condition));
  }

  private Optional<LocalDate> recorded(Condition condition) {
    return pass.times().day(condition.getRecordedDateElement()).filter(this::notAhead);
  }

  private boolean notAhead(LocalDate day) {
    return !day.isAfter(pass.times().today());
  }

  /** Something acute that a visit was about long ago, and whose state nobody recorded. */
  private boolean hasPassed(Met met, String clinical) {
    boolean ofAVisit =
        met.condition().getCategory().stream()
            .anyMatch(it -> Codes.code(it).equals("encounter-diagnosis"));
    return clinical.isEmpty()
        && ofAVisit
        && met.problem().acuity() == Acuity.ACUTE
        && met.onset().filter(it -> pass.times().daysSince(it) > ACUTE_DAYS).isPresent();
  }

  /** An end that lies ahead has not come yet. */
  private boolean hasEnded(Met met) {
    boolean dated = met.condition().hasAbatementDateTimeType();
    return dated ? end(met).isPresent() : met.condition().hasAbatement();
  }

  private Optional<LocalDate> end(Met met) {
    return met.condition().hasAbatementDateTimeType()
        ? pass.times().day(met.condition().getAbatementDateTimeType()).filter(this::notAhead)
        : Optional.empty();
  }
}
