package org.fascia.practice.prescriptions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.people.Credential;

/**
 * The checks of {@code rules.yaml}: there they have words, severity and source, here what they look
 * at.
 */
enum OrderCheck {
  CREDENTIAL_UNKNOWN("credential"),
  NPI_MISSING("npi"),
  PROFESSION_TO_ASK("credential"),
  DIAGNOSES_TOO_MANY("diagnoses"),
  DIAGNOSIS_UNKNOWN("diagnoses"),
  DIAGNOSIS_NOT_BILLABLE("diagnoses"),
  DIAGNOSIS_NOT_LISTED("diagnoses"),
  EXTERNAL_CAUSE_FIRST("diagnoses"),
  REGIONS_MISSING("regions"),
  FREQUENCY_MISSING("schedule"),
  VISITS_SAID_TWICE("schedule"),
  MINUTES_MISSING("minutes"),
  PRECAUTIONS_MISSING("precautions"),
  SIGNED_IN_THE_FUTURE("signed"),
  SIGNED_BEFORE_BIRTH("signed"),
  SIGNED_TOO_LONG_AGO("signed");

  private static final int MOST_DIAGNOSES = 12;
  private static final String EXTERNAL_CAUSES = "VWXY";

  private final String field;

  OrderCheck(String field) {
    this.field = field;
  }

  /** The field of the form it is about. */
  String field() {
    return field;
  }

  /** Whether the order fails it. */
  boolean failsOn(OrderAtHand at) {
    Order order = at.order();
    return switch (this) {
      case CREDENTIAL_UNKNOWN -> credential(order).isEmpty();
      case NPI_MISSING -> order.prescriber().npi().isEmpty();
      case PROFESSION_TO_ASK ->
          credential(order).filter(one -> !at.unasked().contains(one)).isPresent();
      case DIAGNOSES_TOO_MANY -> order.diagnoses().size() > MOST_DIAGNOSES;
      case DIAGNOSIS_UNKNOWN, DIAGNOSIS_NOT_BILLABLE, DIAGNOSIS_NOT_LISTED -> !about(at).isEmpty();
      case EXTERNAL_CAUSE_FIRST ->
          EXTERNAL_CAUSES.indexOf(order.diagnoses().getFirst().charAt(0)) >= 0;
      case REGIONS_MISSING -> order.regions().isEmpty();
      case FREQUENCY_MISSING -> order.frequency().isEmpty();
      case VISITS_SAID_TWICE -> order.countsVisitsTwoWays();
      case MINUTES_MISSING -> order.perVisit().isEmpty();
      case PRECAUTIONS_MISSING -> order.precautions().isEmpty();
      case SIGNED_IN_THE_FUTURE -> order.signed().isAfter(at.today());
      case SIGNED_BEFORE_BIRTH -> order.signed().isBefore(at.born());
      case SIGNED_TOO_LONG_AGO -> order.signed().plus(at.longestAge()).isBefore(at.today());
    };
  }

  /** What in the order it is about, in words; empty where that is plain. */
  String about(OrderAtHand at) {
    return switch (this) {
      case DIAGNOSIS_UNKNOWN -> at.codes(CodeStanding.NoSuchCode.class);
      case DIAGNOSIS_NOT_BILLABLE -> at.codes(CodeStanding.NotBillable.class);
      case DIAGNOSIS_NOT_LISTED -> at.codes(CodeStanding.NotListed.class);
      default -> "";
    };
  }

  /** The check of this name in the file. */
  static Optional<OrderCheck> of(String slug) {
    return Arrays.stream(values()).filter(check -> check.slug().equals(slug)).findFirst();
  }

  private String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Credential> credential(Order order) {
    return Credential.of(order.prescriber().credential())
        .filter(credential -> credential != Credential.OTHER);
  }
}
