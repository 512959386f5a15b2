package org.fascia.practice.prescriptions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.fascia.budget.packs.Term.MayPrescribe.Answer;
import org.fascia.medicine.knowledge.CodeStanding;

/**
 * The checks of {@code rules.yaml}: there they have words, severity and source, here what they look
 * at.
 */
enum OrderCheck {
  PATIENT_NAME_MISSING("patientName", when(PaperChecks::namesNobody)),
  PATIENT_NAME_DIFFERS("patientName", when(PaperChecks::namesAnother)),
  BIRTH_DATE_MISSING("patientBorn", when(at -> at.paper().patient().born().isEmpty())),
  BIRTH_DATE_DIFFERS("patientBorn", when(PaperChecks::isBornAnotherDay)),
  GIVEN_NAME_MISSING("prescriber", when(PaperChecks::prescriberHasOneName)),
  CREDENTIAL_UNKNOWN("credential", when(at -> at.credential().isEmpty())),
  NPI_MISSING("npi", when(at -> at.order().prescriber().npi().isEmpty())),
  LICENCE_MISSING("licence", when(PaperChecks::licenceIsMissing)),
  NO_WAY_BACK("phone", when(at -> !at.paper().sender().canBeReached())),
  PROFESSION_REFUSED("credential", telling(ProfessionChecks.answered(Answer.NO))),
  PROFESSION_TO_ASK("credential", telling(ProfessionChecks.answered(Answer.ASK_PAYER))),
  PROFESSION_CONDITIONAL("credential", telling(ProfessionChecks.answered(Answer.CONDITIONAL))),
  DIAGNOSES_TOO_MANY("diagnoses", when(DiagnosisChecks::areTooMany)),
  DIAGNOSIS_UNKNOWN("diagnoses", telling(DiagnosisChecks.standing(CodeStanding.NoSuchCode.class))),
  DIAGNOSIS_NOT_BILLABLE(
      "diagnoses", telling(DiagnosisChecks.standing(CodeStanding.NotBillable.class))),
  DIAGNOSIS_NOT_LISTED(
      "diagnoses", telling(DiagnosisChecks.standing(CodeStanding.NotListed.class))),
  EXTERNAL_CAUSE_FIRST("diagnoses", when(DiagnosisChecks::beginWithAnExternalCause)),
  INJURY_STILL_INITIAL("diagnoses", telling(DiagnosisChecks::initialEncounters)),
  DIAGNOSIS_NOT_THE_PRESCRIBERS("diagnosedHere", when(DiagnosisChecks::areTheClinics)),
  PROCEDURES_MISSING("procedures", when(at -> at.paper().purpose().procedures().isEmpty())),
  REGIONS_MISSING("regions", when(at -> at.order().regions().isEmpty())),
  REGIONS_OF_TWO_PROCEDURES("regions", when(PaperChecks::twoProceduresWithoutRegions)),
  FREQUENCY_MISSING("schedule", when(at -> at.order().frequency().isEmpty())),
  VISITS_SAID_TWICE("schedule", telling(PaperChecks::twoBudgets)),
  MINUTES_MISSING("minutes", when(PaperChecks::lengthIsMissing)),
  GOALS_MISSING("goals", when(at -> at.paper().purpose().goals().isEmpty())),
  NECESSITY_MISSING("necessity", when(at -> at.paper().purpose().necessity().isEmpty())),
  PRECAUTIONS_MISSING("precautions", when(at -> at.order().precautions().isEmpty())),
  WRITTEN_IN_THE_FUTURE("written", when(DateChecks::isWrittenInTheFuture)),
  WRITTEN_BEFORE_BIRTH("written", when(DateChecks::isWrittenBeforeBirth)),
  SIGNED_IN_THE_FUTURE("signed", when(at -> at.order().signed().isAfter(at.today()))),
  SIGNED_BEFORE_BIRTH("signed", when(at -> at.order().signed().isBefore(at.chart().born()))),
  SIGNED_BEFORE_WRITTEN(
      "signed", when(at -> at.order().signed().isBefore(at.day(OrderDates::written)))),
  SIGNED_TOO_LONG_AGO("signed", when(DateChecks::isTooOld)),
  STARTS_BEFORE_WRITTEN("starts", when(DateChecks::startsBeforeWritten)),
  ENDS_BEFORE_IT_STARTS("ends", when(DateChecks::endsBeforeItStarts)),
  ENDED("ends", when(DateChecks::hasEnded)),
  END_COMPUTED("ends", telling(DateChecks::computedEnd)),
  SIGNATURE_STAMPED("signature", when(PaperChecks::isStamped)),
  PAYER_UNSTATED("payer", when(at -> at.paper().payer().type().isEmpty())),
  AUTHORISATION_MISSING("authorisation", when(at -> at.paper().payer().authorisation().isEmpty())),
  CLAIM_MISSING("claim", when(at -> at.paper().payer().claim().isEmpty())),
  ONSET_MISSING("onset", when(at -> at.paper().payer().onset().isEmpty())),
  ONSET_STATE_MISSING("onsetState", when(DateChecks::onsetHasNoState)),
  ONSET_IN_THE_FUTURE("onset", when(DateChecks::onsetIsToCome)),
  SCAN_MISSING("scan", when(at -> at.paper().authenticity().original().isEmpty()));

  private final String field;

  // the looks are method references and lambdas that hold nothing but other constants
  @SuppressWarnings("ImmutableEnumChecker")
  private final Look look;

  OrderCheck(String field, Look look) {
    this.field = field;
    this.look = look;
  }

  /** The field of the form it is about. */
  String field() {
    return field;
  }

  /** What in the order fails it, in words, empty words where that is plain; empty if it passes. */
  Optional<String> failure(OrderAtHand at) {
    return look.at(at);
  }

  /** The check of this name in the file. */
  static Optional<OrderCheck> of(String slug) {
    return Arrays.stream(values()).filter(check -> check.slug().equals(slug)).findFirst();
  }

  private static Look when(Predicate<OrderAtHand> fails) {
    return at -> fails.test(at) ? Optional.of("") : Optional.empty();
  }

  private static Look telling(Look look) {
    return look;
  }

  /** What a check looks at. */
  @FunctionalInterface
  interface Look {
    Optional<String> at(OrderAtHand order);
  }

  private String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
