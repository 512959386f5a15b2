package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fascia.yaml.Entry;

/** The words in which findings name condition, technique and comparator, and what each means. */
public final class EvidenceWords {
  private static final String FILE = "evidence_words.yaml";

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Way> ways = new LinkedHashMap<>();
  private final Map<String, Comparator> comparators = new LinkedHashMap<>();
  private final List<Entry> topicEntries = new ArrayList<>();

  private EvidenceWords() {}

  /**
   * What a finding was studied in.
   *
   * @param bearsOn conditions for which such a finding is evidence
   */
  public record Topic(String word, String name, Set<String> bearsOn) {
    public Topic {
      bearsOn = Set.copyOf(bearsOn);
    }
  }

  /**
   * What was done with the hands.
   *
   * @param techniques techniques it means or has as a part
   */
  public record Way(String word, Kind kind, Set<String> techniques) {
    public Way {
      techniques = Set.copyOf(techniques);
    }

    /** How far a finding on it speaks of one technique. */
    public enum Kind {
      /** One technique, alone. */
      STYLE,
      /** Massage, the style left open or mixed. */
      GENERAL,
      /** Together with other treatment: nobody can tell which part worked. */
      PACKAGE,
      /** Not massage. */
      OTHER;

      static Optional<Kind> of(String word) {
        return Words.constant(values(), word);
      }
    }
  }

  /** What the massage was held against. */
  public record Comparator(String word, Against against) {}

  /** The kinds of comparators, the strictest first. */
  public enum Against {
    SHAM("sham"),
    ACTIVE("other active treatment"),
    USUAL_CARE("usual care"),
    ADDED("the same treatment without massage"),
    NOTHING("no treatment"),
    OTHER_MASSAGE("another massage"),
    MIXED("mixed comparisons"),
    NONE("nothing");

    private final String words;

    Against(String words) {
      this.words = words;
    }

    /** The kind as a reader calls it. */
    public String words() {
      return words;
    }

    static Optional<Against> of(String word) {
      return Words.constant(values(), word);
    }
  }

  static EvidenceWords from(KnowledgeFiles files, Catalogue<Technique> techniques) {
    EvidenceWords words = new EvidenceWords();
    Entry root = files.yaml(FILE).root();
    words.topicEntries.addAll(root.children("conditions"));
    words.topicEntries.forEach(words::topic);
    for (Entry entry : root.children("techniques")) {
      words.way(entry, techniques);
    }
    root.children("comparators").forEach(words::comparator);
    root.done();
    return words;
  }

  /** What may be studied, in the order of the file. */
  public List<Topic> topics() {
    return List.copyOf(topics.values());
  }

  Optional<Topic> topic(String word) {
    return Optional.ofNullable(topics.get(word));
  }

  Optional<Way> way(String word) {
    return Optional.ofNullable(ways.get(word));
  }

  Optional<Comparator> comparator(String word) {
    return Optional.ofNullable(comparators.get(word));
  }

  /** A fault unless every condition that a word bears on exists; conditions are read later. */
  void check(Function<String, Optional<Condition>> known) {
    topicEntries.forEach(entry -> entry.each("bears_on", "condition", known));
  }

  private void topic(Entry entry) {
    Set<String> bearsOn = new LinkedHashSet<>(entry.texts("bears_on"));
    Topic topic = new Topic(entry.text("word"), entry.text("name"), bearsOn);
    once(topics, topic.word(), topic, entry);
  }

  private void way(Entry entry, Catalogue<Technique> techniques) {
    List<Technique> of = entry.each("of", "technique", techniques::find);
    Way way =
        new Way(
            entry.text("word"),
            entry.one("kind", "kind", Way.Kind::of),
            new LinkedHashSet<>(of.stream().map(Technique::id).toList()));
    once(ways, way.word(), way, entry);
  }

  private void comparator(Entry entry) {
    Comparator comparator =
        new Comparator(entry.text("word"), entry.one("against", "comparator", Against::of));
    once(comparators, comparator.word(), comparator, entry);
  }

  private static <T> void once(Map<String, T> words, String word, T meant, Entry entry) {
    if (words.put(word, meant) != null) {
      throw entry.fault("word", "\"" + word + "\" stands in the list twice");
    }
  }
}
