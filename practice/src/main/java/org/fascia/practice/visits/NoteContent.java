package org.fascia.practice.visits;

import java.time.Duration;
import java.util.List;

/**
 * What a note says of one treatment or session.
 *
 * @param pain asked for around a treatment
 * @param ease asked for around a session for well-being
 * @param deviation why the treatment went beyond what the screening permitted; empty when it did
 *     not
 */
public record NoteContent(
    List<TreatedLine> treated,
    PainAround pain,
    EaseAround ease,
    SoapWords words,
    String deviation) {
  /** Nothing noted yet. */
  public static final NoteContent EMPTY =
      new NoteContent(List.of(), PainAround.UNASKED, SoapWords.NONE, "");

  public NoteContent {
    treated = List.copyOf(treated);
    deviation = deviation.strip();
  }

  /** The note of a treatment, which asks for pain. */
  public NoteContent(
      List<TreatedLine> treated, PainAround pain, SoapWords words, String deviation) {
    this(treated, pain, EaseAround.UNASKED, words, deviation);
  }

  /** The hands-on time of all lines. */
  public Duration handsOn() {
    return treated.stream().map(TreatedLine::handsOn).reduce(Duration.ZERO, Duration::plus);
  }

  /** The same treatment in these words. */
  NoteContent with(SoapWords others) {
    return new NoteContent(treated, pain, ease, others, deviation);
  }
}
