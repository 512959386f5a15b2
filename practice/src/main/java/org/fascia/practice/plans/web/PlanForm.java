package org.fascia.practice.plans.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.practice.plans.Acceptance;
import org.fascia.practice.plans.Consent;
import org.fascia.practice.ui.Problems;
import org.springframework.validation.BindException;

/**
 * The plan as it was changed and sent: {@code line.N.on, region, side, technique, minutes,
 * pressure}; {@code goal.ID} for each goal chosen.
 */
final class PlanForm {
  private static final Pattern ON = Pattern.compile("line\\.(\\d{1,3})\\.on");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");

  private static final String GOAL = "goal.";

  private final Map<String, String> sent;

  PlanForm(Map<String, String> sent) {
    this.sent = sent;
  }

  /** What the therapist accepts; everything that cannot be read is said at once. */
  Acceptance read() throws BindException {
    Problems problems = new Problems();
    List<LineEdit> lines =
        sent.keySet().stream()
            .map(ON::matcher)
            .filter(Matcher::matches)
            .map(match -> Integer.valueOf(match.group(1)))
            .sorted()
            .flatMap(at -> line("line." + at + ".", problems).stream())
            .toList();
    Optional<Consent> consent =
        problems.read("consentBy", () -> new Consent(said("consentBy"), how(), said("explained")));
    problems.orThrow();
    return new Acceptance(lines, goals(), consent.orElseThrow());
  }

  private Set<String> goals() {
    return sent.keySet().stream()
        .filter(field -> field.startsWith(GOAL))
        .map(field -> field.substring(GOAL.length()))
        .collect(Collectors.toSet());
  }

  private Optional<LineEdit> line(String row, Problems problems) {
    Optional<Integer> minutes = whole(row + "minutes", problems);
    Optional<Integer> pressure = whole(row + "pressure", problems);
    return minutes.flatMap(
        length ->
            pressure.map(
                most ->
                    new LineEdit(
                        said(row + "region"),
                        side(said(row + "side")),
                        said(row + "technique"),
                        Duration.ofMinutes(length),
                        most)));
  }

  private Optional<Integer> whole(String field, Problems problems) {
    return problems.present(
        field,
        Optional.of(said(field).strip())
            .filter(typed -> WHOLE.matcher(typed).matches())
            .map(Integer::valueOf),
        text("plans.number"));
  }

  private Consent.How how() {
    return Arrays.stream(Consent.How.values())
        .filter(how -> how.name().equals(said("how")))
        .findFirst()
        .orElse(Consent.How.VERBAL);
  }

  private static Side side(String word) {
    return Arrays.stream(Side.values())
        .filter(side -> side.name().equals(word))
        .findFirst()
        .orElse(Side.UNSTATED);
  }

  private String said(String field) {
    return sent.getOrDefault(field, "");
  }
}
