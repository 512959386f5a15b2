package org.fascia.cli;

import static org.fascia.cli.ScoreWords.number;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.Confidence;
import org.fascia.medicine.knowledge.DetectableChange;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Meaning.Gravity;
import org.fascia.medicine.measuring.Change;

/** A score in lines of text. */
record ScoreText(ScoreSheet sheet, List<String> lines) {

  static String of(ScoreSheet sheet) {
    ScoreText text = new ScoreText(sheet, new ArrayList<>());
    text.notices();
    text.score();
    text.asked();
    text.thresholds();
    sheet.change().ifPresent(text::change);
    text.lines.add("Knowledge " + sheet.knowledge() + ".");
    return String.join("\n", text.lines) + "\n";
  }

  private void notices() {
    sheet
        .scored()
        .notices()
        .forEach(
            it -> lines.add((it.gravity() == Gravity.GRAVE ? "STOP. " : "Note: ") + it.says()));
    sheet.crisisLine().ifPresent(lines::add);
  }

  private void score() {
    Instrument instrument = sheet.instrument();
    String unit = instrument.unit().map(it -> " " + it).orElse("");
    lines.add(
        instrument.name()
            + sheet.scored().total().stream()
                .mapToObj(it -> ": " + number(it) + unit)
                .findFirst()
                .orElse(": no score as a whole")
            + " (%s%s)".formatted(ScoreWords.range(instrument), ScoreWords.direction(instrument)));
    sheet.scored().parts().forEach(it -> lines.add("  " + it.id() + ": " + number(it.value())));
    sheet.scored().open().forEach(it -> lines.add("  " + it + ": too few answers"));
    sheet
        .scored()
        .band()
        .ifPresent(
            it ->
                lines.add(
                    "  Called: "
                        + it.label()
                        + (it.confidence() == Confidence.READ
                            ? ""
                            : " (recalled, awaiting clinical review)")));
    lines.add("  Asked about: " + instrument.recall());
  }

  private void asked() {
    List<ScoreSheet.Asked> asked = sheet.asked();
    for (int at = 0; at < asked.size(); at++) {
      lines.add(
          "  %d. %s [%s]".formatted(at + 1, asked.get(at).question(), asked.get(at).answer()));
    }
    if (!asked.isEmpty()) {
      lines.add("  Words of the questions: " + sheet.holder() + ".");
    }
  }

  private void thresholds() {
    Instrument instrument = sheet.instrument();
    instrument
        .shownMinimalChanges()
        .forEach(it -> lines.add("Smallest change that matters: " + ScoreWords.threshold(it)));
    instrument.meaning().detectable().stream()
        .filter(DetectableChange::mayBeShown)
        .forEach(it -> lines.add("More than error: " + ScoreWords.error(it)));
  }

  private void change(Change change) {
    lines.add(
        "Against the earlier score: %s, by %s points%s: %s."
            .formatted(
                ScoreWords.answer(change),
                number(Math.round(Math.abs(change.points()) * 10) / 10.0),
                change.percent().stream()
                    .mapToObj(it -> " or %.0f %%".formatted(Math.abs(it)))
                    .findFirst()
                    .orElse(""),
                ScoreWords.reason(change)));
  }
}
