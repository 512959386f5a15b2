package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.DiagnosisCodes;
import org.fascia.medicine.planning.Agreement;
import org.fascia.medicine.planning.BroughtDiagnosis;
import org.fascia.medicine.planning.BroughtDiagnosis.Maker;
import org.fascia.medicine.planning.BroughtDiagnosis.Profession;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Wish;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.ui.Problems;
import org.springframework.validation.BindException;

/**
 * What was agreed on or is wanted, as the form sends it: {@code diagnosis1} to {@code diagnosis3},
 * {@code madeBy}, {@code profession}, {@code often}, {@code minutes}, {@code region.ID}.
 */
final class AgreementForm {
  /** The fields for diagnoses. */
  static final int DIAGNOSES = 3;

  private static final String REGION = "region.";
  private static final Duration USUAL_SESSION = Duration.ofMinutes(60);
  private static final Pattern CODE_FIRST =
      Pattern.compile("(?i)([A-Z][0-9][0-9A-Z](?:\\.?[0-9A-Z]{1,4})?)(?:\\s.*)?");

  private final Map<String, String> sent;
  private final DiagnosisCodes codes;

  AgreementForm(Map<String, String> sent, DiagnosisCodes codes) {
    this.sent = sent;
    this.codes = codes;
  }

  /** What is agreed on; everything that cannot be read is said at once. */
  Agreement agreement(ClinicDay day) throws BindException {
    Problems problems = new Problems();
    Optional<Profession> profession =
        problems.present("profession", profession(), text("intake.agreement.profession.missing"));
    List<String> diagnoses =
        IntStream.rangeClosed(1, DIAGNOSES)
            .mapToObj(at -> "diagnosis" + at)
            .filter(field -> !said(field).isEmpty())
            .flatMap(field -> code(field, problems).stream())
            .distinct()
            .toList();
    if (diagnoses.isEmpty() && said("diagnosis1").isEmpty()) {
      problems.at("diagnosis1", text("intake.agreement.diagnosis.missing"));
    }
    problems.orThrow();
    Maker maker = new Maker(said("madeBy"), profession.orElseThrow());
    return new Agreement(
        diagnoses.stream().map(code -> new BroughtDiagnosis(code, maker)).toList(),
        regions(),
        often(),
        minutes(),
        day.date());
  }

  /** What is wanted of a session. */
  Wish wish() {
    return new Wish(regions(), minutes().orElse(USUAL_SESSION));
  }

  private Optional<String> code(String field, Problems problems) {
    var written = CODE_FIRST.matcher(said(field));
    Optional<String> code =
        written.matches() ? usable(codes.standing(written.group(1))) : Optional.empty();
    return problems.present(field, code, text("intake.agreement.diagnosis.unknown"));
  }

  private static Optional<String> usable(CodeStanding standing) {
    return switch (standing) {
      case CodeStanding.Billable billable -> Optional.of(billable.code());
      case CodeStanding.NotListed unlisted -> Optional.of(unlisted.code());
      case CodeStanding.NotBillable _, CodeStanding.NoSuchCode _ -> Optional.empty();
    };
  }

  private Optional<Profession> profession() {
    return Arrays.stream(Profession.values())
        .filter(it -> it.name().equals(said("profession")))
        .findFirst();
  }

  private Optional<Frequency> often() {
    return switch (said("often")) {
      case "TWICE_A_WEEK" -> Optional.of(Frequency.of(2, Frequency.Unit.WEEK));
      case "WEEKLY" -> Optional.of(Frequency.of(1, Frequency.Unit.WEEK));
      case "FORTNIGHTLY" -> Optional.of(Frequency.of(1, Frequency.Unit.FORTNIGHT));
      case "MONTHLY" -> Optional.of(Frequency.of(1, Frequency.Unit.MONTH));
      default -> Optional.empty();
    };
  }

  private Optional<Duration> minutes() {
    return Optional.of(said("minutes"))
        .filter(AgreementViews.MINUTES::contains)
        .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)));
  }

  private List<OrderedRegion> regions() {
    return sent.entrySet().stream()
        .filter(it -> it.getKey().startsWith(REGION) && !it.getValue().isBlank())
        .map(it -> new OrderedRegion(it.getKey().substring(REGION.length()), side(it.getValue())))
        .toList();
  }

  private static Side side(String word) {
    return Arrays.stream(Side.values())
        .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(Side.UNSTATED);
  }

  private String said(String field) {
    return sent.getOrDefault(field, "").strip();
  }
}
