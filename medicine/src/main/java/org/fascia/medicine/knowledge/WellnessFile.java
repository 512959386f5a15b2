package org.fascia.medicine.knowledge;

import java.util.Optional;
import org.fascia.yaml.Entry;

/** Reads {@code wellness.yaml}. */
final class WellnessFile {
  private static final String FILE = "wellness.yaml";

  private WellnessFile() {}

  static Wellness read(
      KnowledgeFiles files, Catalogue<Technique> techniques, Catalogue<Region> regions) {
    Entry root = files.yaml(FILE).root();
    root.one("basis", "basis", word -> Optional.of(word).filter("decided"::equals));
    root.text("source");
    Wellness wellness =
        new Wellness(
            root.each("techniques", "technique", techniques::find),
            root.each("round", "region", id -> regions.find(id).filter(Region::treatable)));
    root.done();
    return wellness;
  }
}
