package org.fascia.cli;

import java.util.Arrays;
import java.util.Locale;
import org.fascia.cli.plan.Answered;
import org.fascia.cli.plan.PlanHtml;
import org.fascia.cli.plan.PlanJson;
import org.fascia.cli.plan.PlanText;
import org.fascia.records.plan.PlanBundle;
import picocli.CommandLine.TypeConversionException;

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
    return PlanBundle.json(referral.chart().patient(), answered.answer(), answered.asOf()) + "\n";
  }

  /** The format of this name. */
  static PlanFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + name + "' is not a format; text, json, html or fhir was expected"));
  }
}
