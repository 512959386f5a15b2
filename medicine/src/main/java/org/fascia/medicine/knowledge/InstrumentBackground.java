package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;

/**
 * What is told of an instrument to people alone.
 *
 * @param kind such as {@code patient-reported}
 * @param time how long it takes, in words
 * @param algorithm how answers become a score, in words
 * @param safety what an answer can mean for the patient's safety
 * @param confidence how far the entry was confirmed, in words
 */
public record InstrumentBackground(
    String kind,
    String time,
    String algorithm,
    Optional<String> note,
    Optional<String> safety,
    Licence licence,
    List<Source> sources,
    String confidence) {
  /**
   * On what terms it may be used.
   *
   * @param status such as {@code permission-required}
   */
  public record Licence(String status, String holder, String note) {}

  public InstrumentBackground {
    sources = List.copyOf(sources);
  }

  static InstrumentBackground from(Entry entry) {
    Entry licence = entry.child("licence");
    return new InstrumentBackground(
        entry.text("kind"),
        entry.text("time_to_complete"),
        entry.child("scoring").text("algorithm"),
        entry.optionalText("interpretation_note"),
        entry.optionalText("safety"),
        new Licence(licence.text("status"), licence.text("holder"), licence.text("note")),
        entry.children("sources").stream().flatMap(it -> source(it).stream()).toList(),
        entry.text("confidence"));
  }

  /** A publication that was named but not opened is no source. */
  private static Optional<Source> source(Entry entry) {
    return entry.optionalText("seen_at").map(at -> new Source(entry.text("title"), at));
  }
}
