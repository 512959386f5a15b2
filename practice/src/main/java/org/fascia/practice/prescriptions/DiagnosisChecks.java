package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.joining;
import static org.fascia.practice.prescriptions.Authenticity.DiagnosedBy.CLINIC;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fascia.medicine.knowledge.CodeStanding;

/** What the checks look at among the diagnoses. */
final class DiagnosisChecks {
  private static final int MOST = 12;
  private static final String EXTERNAL_CAUSES = "VWXY";
  private static final Pattern INITIAL = Pattern.compile("[ST][0-9].{5}A|[ST][0-9]{2}\\..{3}A");

  private DiagnosisChecks() {}

  static boolean areTooMany(OrderAtHand at) {
    return at.order().diagnoses().size() > MOST;
  }

  static boolean beginWithAnExternalCause(OrderAtHand at) {
    return EXTERNAL_CAUSES.indexOf(at.order().diagnoses().getFirst().charAt(0)) >= 0;
  }

  static boolean areTheClinics(OrderAtHand at) {
    return at.paper().authenticity().diagnosedBy() == CLINIC;
  }

  /** The diagnoses of this standing, each with the codes that may be meant. */
  static OrderCheck.Look standing(Class<? extends CodeStanding> kind) {
    return at ->
        words(
            at.order().diagnoses().stream()
                .map(at.codes())
                .filter(kind::isInstance)
                .map(DiagnosisChecks::words)
                .collect(joining("; ")));
  }

  /** Injuries still coded as under first treatment more than a month after they happened. */
  static Optional<String> initialEncounters(OrderAtHand at) {
    LocalDate happened =
        at.paper().payer().onset().map(Onset::day).orElse(at.day(OrderDates::written));
    return happened.plusMonths(1).isBefore(at.today())
        ? words(
            at.order().diagnoses().stream()
                .filter(code -> INITIAL.matcher(code).matches())
                .collect(joining(", ")))
        : Optional.empty();
  }

  private static Optional<String> words(String said) {
    return Optional.of(said).filter(it -> !it.isEmpty());
  }

  private static String words(CodeStanding standing) {
    if (standing instanceof CodeStanding.NotBillable heading && !heading.below().isEmpty()) {
      return heading.below().stream()
          .map(below -> below.code() + " " + below.title())
          .collect(joining(", ", heading.code() + " (below it: ", ")"));
    }
    return standing.code();
  }
}
