package org.fascia.practice.visits;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.cases.CaseKind;

/** Writes the four parts of a note out of the taps, as a therapist would. */
public final class SoapWriter {
  private final Knowledge knowledge;

  SoapWriter(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The note's words as they stand: the therapist's own, and where there are none these. */
  public SoapWords words(CaseKind kind, NoteContent content) {
    return content.words().or(written(kind, content));
  }

  /** The note in words, from the taps alone; a part the taps say nothing of is empty. */
  public SoapWords written(CaseKind kind, NoteContent content) {
    return switch (kind) {
      case MEDICAL, CLINICAL ->
          new SoapWords(
              subjective(content), objective(content), assessment(content), plan(content));
      case WELLNESS ->
          new SoapWords(
              SessionWords.before(content.ease()),
              objective(content),
              SessionWords.after(content.ease()),
              "");
    };
  }

  private static String subjective(NoteContent content) {
    OptionalInt before = content.pain().before();
    return before.isPresent()
        ? "Reports pain %d/10 before treatment.".formatted(before.getAsInt())
        : "";
  }

  private String objective(NoteContent content) {
    if (content.treated().isEmpty()) {
      return "";
    }
    String lines = content.treated().stream().map(this::line).collect(Collectors.joining("\n"));
    return "%d min hands-on:\n%s".formatted(content.handsOn().toMinutes(), lines);
  }

  private String line(TreatedLine line) {
    return "- %s%s: %s, %d min, pressure %d of 5"
        .formatted(
            knowledge.regions().get(line.region()).name(),
            side(line.side()),
            knowledge.techniques().get(line.technique()).name().toLowerCase(Locale.ENGLISH),
            line.handsOn().toMinutes(),
            line.pressure());
  }

  private static String side(Side side) {
    return switch (side) {
      case LEFT -> ", left";
      case RIGHT -> ", right";
      case BOTH -> ", both sides";
      case UNSTATED -> "";
    };
  }

  /** The difference right after treatment is told as such: it is no measure of the course. */
  private static String assessment(NoteContent content) {
    OptionalInt before = content.pain().before();
    OptionalInt after = content.pain().after();
    if (after.isEmpty()) {
      return "";
    }
    return before.isPresent()
        ? "Pain right after treatment %d/10, before %d/10."
            .formatted(after.getAsInt(), before.getAsInt())
        : "Pain right after treatment %d/10.".formatted(after.getAsInt());
  }

  private static String plan(NoteContent content) {
    return content.treated().isEmpty() ? "" : "Continue the accepted plan.";
  }
}
