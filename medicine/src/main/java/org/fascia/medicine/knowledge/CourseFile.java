package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.yaml.Entry;

/** Reads the published courses of {@code trajectories.yaml}. */
final class CourseFile {
  private final Conditions conditions;

  private CourseFile(Conditions conditions) {
    this.conditions = conditions;
  }

  static Catalogue<PublishedCourse> read(KnowledgeFiles files, Conditions conditions) {
    CourseFile file = new CourseFile(conditions);
    Entry root = files.yaml("trajectories.yaml").root();
    // changes without a course, and what the first model was made from, are texts for people
    root.leave("meta", "changes", "model_priors");
    List<PublishedCourse> courses =
        Stream.concat(
                root.entries("trajectories").stream().map(file::arm),
                root.entries("natural_course").stream().map(file::natural))
            .toList();
    root.done();
    return Catalogue.of("published course", courses, PublishedCourse::id);
  }

  private PublishedCourse arm(Entry entry) {
    entry.leave("year", "scale_range", "direction", Reviews.KEY);
    return new PublishedCourse(
        entry.id(),
        entry.text("trial"),
        condition(entry),
        entry.text("instrument"),
        Optional.of(
            new PublishedCourse.Arm(
                entry.text("arm"),
                entry.text("arm_kind"),
                entry.text("intervention"),
                entry.whole("n"))),
        points(entry),
        entry.optionalText("note"),
        entry.text("seen_at"),
        entry.one("confidence", "confidence", Confidence::of));
  }

  private PublishedCourse natural(Entry entry) {
    entry.leave("later", Reviews.KEY);
    return new PublishedCourse(
        entry.id(),
        entry.text("source"),
        condition(entry),
        entry.text("instrument"),
        Optional.empty(),
        points(entry),
        entry.optionalText("use"),
        entry.text("seen_at"),
        entry.one("confidence", "confidence", Confidence::of));
  }

  private String condition(Entry entry) {
    return entry.one("condition", "condition", id -> conditions.find(id).map(Condition::id));
  }

  private static List<PublishedCourse.Point> points(Entry entry) {
    return entry.children("timepoints").stream().map(CourseFile::point).toList();
  }

  private static PublishedCourse.Point point(Entry entry) {
    List<String> spread = new ArrayList<>();
    word(entry, "sd", "SD ").ifPresent(spread::add);
    word(entry, "spread_as_printed", "± ").ifPresent(spread::add);
    word(entry, "sd_derived", "SD about ").ifPresent(spread::add);
    span(entry, "ci95", "95 % interval ").ifPresent(spread::add);
    span(entry, "iqr", "middle half ").ifPresent(spread::add);
    word(entry, "n", "people ").ifPresent(spread::add);
    return new PublishedCourse.Point(
        entry.code("week"),
        entry.has("mean") ? entry.code("mean") : "median " + entry.code("median"),
        spread.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", spread)));
  }

  private static Optional<String> word(Entry entry, String key, String before) {
    return entry.has(key) ? Optional.of(before + entry.code(key)) : Optional.empty();
  }

  private static Optional<String> span(Entry entry, String key, String before) {
    return entry.has(key)
        ? Optional.of(before + String.join(" to ", entry.oneOrMoreCodes(key)))
        : Optional.empty();
  }
}
