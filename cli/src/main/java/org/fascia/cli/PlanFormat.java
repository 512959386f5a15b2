package org.fascia.cli;

import org.fascia.cli.plan.Answered;
import org.fascia.cli.plan.PlanHtml;
import org.fascia.cli.plan.PlanJson;
import org.fascia.cli.plan.PlanText;
import org.fascia.records.plan.PlanBundle;

/** How a plan is written. */
enum PlanFormat {
  TEXT,
  JSON,
  HTML,
  FHIR;

  String write(Referral referral, Answered answered) {
    return switch (this) {
      case TEXT -> PlanText.of(answered);
      case JSON -> PlanJson.of(answered);
      case HTML -> PlanHtml.of(answered);
      case FHIR -> fhir(referral, answered);
    };
  }

  private static String fhir(Referral referral, Answered answered) {
    return PlanBundle.json(
            referral.chart().patient(), answered.order(), answered.answer(), answered.asOf())
        + "\n";
  }
}
