package org.fascia.medicine.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.yaml.Entry;

/** Who has reviewed which entry, as the files name them; nobody unless they do. */
public final class Reviews {
  static final String KEY = "reviewed_by";

  private final Map<Class<?>, Map<String, String>> by = new HashMap<>();

  private Reviews() {}

  static Reviews from(KnowledgeFiles files) {
    Reviews reviews = new Reviews();
    reviews.put(Condition.class, files.yaml("conditions.yaml").root().entries("conditions"));
    reviews.put(Technique.class, files.yaml("techniques.yaml").root().entries("techniques"));
    reviews.put(Instrument.class, files.yaml("instruments.yaml").root().entries("instruments"));
    reviews.put(Claim.class, files.yaml("claims.yaml").entries());
    reviews.put(Estimate.class, files.yaml("evidence-musculoskeletal.yaml").entries());
    reviews.put(Estimate.class, files.yaml("evidence-other.yaml").entries());
    reviews.put(AdverseEvent.class, files.yaml("adverse_events.yaml").entries());
    Entry courses = files.yaml("trajectories.yaml").root();
    reviews.put(PublishedCourse.class, courses.entries("trajectories"));
    reviews.put(PublishedCourse.class, courses.entries("natural_course"));
    return reviews;
  }

  /** Who reviewed the entry of this kind and id; rules name their reviewers themselves. */
  public Optional<String> of(Class<?> kind, String id) {
    return Optional.ofNullable(by.getOrDefault(kind, Map.of()).get(id));
  }

  private void put(Class<?> kind, List<Entry> entries) {
    Map<String, String> reviewed = by.computeIfAbsent(kind, unknown -> new HashMap<>());
    entries.forEach(
        entry -> entry.optionalText(KEY).ifPresent(who -> reviewed.put(entry.id(), who)));
  }
}
