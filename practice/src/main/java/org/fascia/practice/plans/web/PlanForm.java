package org.fascia.practice.plans.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.practice.plans.Acceptance;
import org.fascia.practice.plans.Consent;

/**
 * The plan as the form sends it: {@code line.N.key}, {@code line.N.minutes} and {@code
 * line.N.pressure} from 0 upwards; no minutes leave a line out.
 */
final class PlanForm {
  private static final int MOST_LINES = 100;

  private final Map<String, String> sent;

  PlanForm(Map<String, String> sent) {
    this.sent = sent;
  }

  Acceptance read() {
    List<LineEdit> lines =
        IntStream.range(0, MOST_LINES).mapToObj(this::line).flatMap(Optional::stream).toList();
    return new Acceptance(lines, new Consent(text("consentBy"), how(), text("explained")));
  }

  private Optional<LineEdit> line(int at) {
    String[] key = text("line." + at + ".key").split("/", -1);
    OptionalInt minutes = number("line." + at + ".minutes");
    Optional<Side> side = key.length == 3 ? side(key[1]) : Optional.empty();
    return side.isEmpty() || minutes.orElse(0) == 0
        ? Optional.empty()
        : Optional.of(
            new LineEdit(
                key[0],
                side.get(),
                key[2],
                Duration.ofMinutes(minutes.getAsInt()),
                number("line." + at + ".pressure").orElse(1)));
  }

  private static Optional<Side> side(String word) {
    return Arrays.stream(Side.values()).filter(side -> side.name().equals(word)).findFirst();
  }

  private Consent.How how() {
    return text("consentHow").equals(Consent.How.WRITTEN.name())
        ? Consent.How.WRITTEN
        : Consent.How.VERBAL;
  }

  private OptionalInt number(String name) {
    String typed = text(name).strip();
    return typed.matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  private String text(String name) {
    return sent.getOrDefault(name, "");
  }
}
