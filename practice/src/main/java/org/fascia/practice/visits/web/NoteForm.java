package org.fascia.practice.visits.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.practice.visits.EaseAround;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.PainAround;
import org.fascia.practice.visits.Permitted;
import org.fascia.practice.visits.SoapWords;
import org.fascia.practice.visits.TreatedLine;

/**
 * The note as the form sends it: for each part of what is permitted, {@code line.N.done}, {@code
 * line.N.minutes} and {@code line.N.pressure}; pain, or tension and stress, before and after; the
 * words.
 */
final class NoteForm {
  private final Map<String, String> sent;

  NoteForm(Map<String, String> sent) {
    this.sent = sent;
  }

  /** The note; the words are the sender's own where they say more than was written for them. */
  NoteContent read(Permitted permitted) {
    List<Permitted.Part> parts = permitted.parts();
    List<TreatedLine> treated =
        IntStream.range(0, parts.size())
            .mapToObj(at -> line(at, parts.get(at)))
            .flatMap(Optional::stream)
            .toList();
    return new NoteContent(
        treated,
        new PainAround(number("painBefore"), number("painAfter")),
        new EaseAround(felt("tension"), felt("stress")),
        words("").beyond(words("written.")),
        text("deviation"));
  }

  /** A line counts once it is ticked and says how long. */
  private Optional<TreatedLine> line(int at, Permitted.Part part) {
    String name = "line." + at + ".";
    OptionalInt minutes = number(name + "minutes");
    if (!sent.containsKey(name + "done") || minutes.orElse(0) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new TreatedLine(
            part.region(),
            part.side(),
            part.technique(),
            Duration.ofMinutes(minutes.getAsInt()),
            number(name + "pressure").orElse(1)));
  }

  private EaseAround.Felt felt(String name) {
    return new EaseAround.Felt(number(name + "Before"), number(name + "After"));
  }

  private SoapWords words(String prefix) {
    return new SoapWords(
        text(prefix + "subjective"),
        text(prefix + "objective"),
        text(prefix + "assessment"),
        text(prefix + "plan"));
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
