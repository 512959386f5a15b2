package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Meaning.Band;
import org.fascia.medicine.knowledge.Meaning.Crisis;
import org.fascia.medicine.knowledge.Meaning.Gravity;
import org.fascia.medicine.knowledge.Meaning.Notice;
import org.fascia.medicine.knowledge.Meaning.Subject;
import org.fascia.yaml.Entry;

/** Reads what the scores of an instrument mean. */
final class MeaningReader {
  private MeaningReader() {}

  static Meaning read(Entry instrument, Entry scoring) {
    Confidence bands =
        scoring
            .optionalOne("bands_confidence", "confidence", Confidence::of)
            .orElse(Confidence.READ);
    return new Meaning(
        scoring.children("bands").stream().map(it -> band(it, bands)).toList(),
        scoring.children("notices").stream().map(MeaningReader::notice).toList(),
        detectable(instrument.children("reliability")),
        instrument.optionalText("interpretation_note"),
        instrument.optionalTruth("crisis").orElse(false) ? Crisis.SHOWS_LINE : Crisis.NONE);
  }

  private static Band band(Entry entry, Confidence confidence) {
    return new Band(entry.number("low"), entry.number("high"), entry.text("label"), confidence);
  }

  private static Notice notice(Entry entry) {
    return new Notice(
        subject(entry),
        entry.number("at_least"),
        entry.optionalTruth("grave").orElse(false) ? Gravity.GRAVE : Gravity.ADVICE,
        entry.text("says"));
  }

  private static Subject subject(Entry entry) {
    Optional<Subject> item =
        entry.optionalWhole("item").stream().<Subject>mapToObj(Subject.OfItem::new).findFirst();
    Optional<Subject> part = entry.optionalText("part").map(Subject.OfPart::new);
    return item.or(() -> part).orElseGet(Subject.OfTotal::new);
  }

  /** Other rows on reliability, such as correlations, are for people. */
  private static List<DetectableChange> detectable(List<Entry> reliability) {
    reliability.stream()
        .filter(row -> !DetectableChange.is(row))
        .forEach(row -> row.keys().forEach(row::leave));
    return reliability.stream().filter(DetectableChange::is).map(DetectableChange::from).toList();
  }
}
