package org.fascia.medicine.measuring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.medicine.knowledge.Meaning.Band;
import org.fascia.medicine.knowledge.Meaning.Notice;
import org.fascia.medicine.knowledge.Meaning.Subject;
import org.fascia.medicine.measuring.Scoring.PartScore;

/** Scores read for what they mean: the band, and what has to be done at once. */
record Read(Meaning meaning, List<OptionalDouble> answers) {
  static Read of(Meaning meaning, List<OptionalDouble> answers) {
    return new Read(meaning, answers);
  }

  Scoring.Scored scored(OptionalDouble total, List<PartScore> parts, List<String> open) {
    List<Notice> notices =
        meaning.notices().stream()
            .filter(notice -> seen(notice.of(), total, parts).orElse(-1) >= notice.atLeast())
            .sorted(Comparator.comparing(Notice::gravity).reversed())
            .toList();
    return new Scoring.Scored(total, parts, open, band(total), notices);
  }

  private OptionalDouble seen(Subject of, OptionalDouble total, List<PartScore> parts) {
    return switch (of) {
      case Subject.OfTotal whole -> total;
      case Subject.OfItem(int number) ->
          number > answers.size() ? OptionalDouble.empty() : answers.get(number - 1);
      case Subject.OfPart(String id) ->
          parts.stream()
              .filter(part -> part.id().equals(id))
              .mapToDouble(PartScore::value)
              .findFirst();
    };
  }

  /** Bands end in whole points; a score between two of them belongs to the nearer. */
  private Optional<Band> band(OptionalDouble total) {
    if (total.isEmpty()) {
      return Optional.empty();
    }
    double whole = Rounding.to(0, total.getAsDouble());
    return meaning.bands().stream()
        .filter(band -> band.low() <= whole && whole <= band.high())
        .findFirst();
  }
}
