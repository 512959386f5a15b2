package org.fascia.practice.outcomes.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.measuring.Moment;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.outcomes.Answered;
import org.fascia.practice.outcomes.Taken;
import org.fascia.practice.outcomes.Total;
import org.fascia.practice.outcomes.Weekly;

/**
 * A measure as it was sent: {@code ID.1, ID.2 …} for its answers, or {@code ID.total, ID.about,
 * ID.moment} for a score as it stands.
 */
final class ScoreForm {
  private final Instrument measure;
  private final Map<String, String> sent;

  ScoreForm(Instrument measure, Map<String, String> sent) {
    this.measure = measure;
    this.sent = sent;
  }

  Taken read(ClinicDay day) {
    String recall = Weekly.recall(measure);
    return measure.questions().isEmpty()
        ? new Total(measure.id(), recall, said("about"), total(), moment(), day)
        : new Answered(measure.id(), recall, answers(), Moment.APART, day);
  }

  private double total() {
    String typed = said("total").replace(',', '.');
    return typed.matches("-?\\d{1,5}(\\.\\d{1,4})?") ? Double.parseDouble(typed) : Double.NaN;
  }

  private Moment moment() {
    return Arrays.stream(Moment.values())
        .filter(moment -> moment.name().equals(said("moment")))
        .findFirst()
        .orElse(Moment.APART);
  }

  private List<OptionalInt> answers() {
    return IntStream.rangeClosed(1, measure.questions().size())
        .mapToObj(number -> answer(said(String.valueOf(number))))
        .toList();
  }

  private static OptionalInt answer(String sent) {
    return sent.matches("-?\\d{1,3}")
        ? OptionalInt.of(Integer.parseInt(sent))
        : OptionalInt.empty();
  }

  private String said(String part) {
    return sent.getOrDefault(measure.id() + "." + part, "").strip();
  }
}
