package org.fascia.medicine.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fascia.medicine.knowledge.Catalogue;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.EvidenceWords.Against;
import org.fascia.medicine.knowledge.EvidenceWords.Topic;
import org.fascia.medicine.knowledge.EvidenceWords.Way;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.knowledge.TrialAnalysis;

/**
 * Everything published that may be shown, each finding once.
 *
 * <p>Recalled findings and second entries on the same finding are left out.
 */
public final class EvidenceBase {
  private final Knowledge knowledge;
  private final List<Estimate> findings;

  private EvidenceBase(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.findings =
        knowledge.evidence().all().stream()
            .filter(Estimate::mayBeShown)
            .filter(it -> it.sameAs().isEmpty())
            .toList();
  }

  /** The evidence in this knowledge. */
  public static EvidenceBase of(Knowledge knowledge) {
    return new EvidenceBase(knowledge);
  }

  /**
   * What is asked for; what is empty is left open.
   *
   * @param condition a condition's id or a word of the evidence files
   * @param technique a technique's id
   * @param outcome such as {@code pain}
   */
  public record Query(
      Optional<String> condition,
      Optional<String> technique,
      Optional<String> outcome,
      Optional<Against> against) {
    /** Everything on one condition. */
    public static Query on(String condition) {
      return new Query(
          Optional.of(condition), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** The findings that answer a query, in the order of the files. */
  public List<Estimate> find(Query query) {
    return findings.stream()
        .filter(matches(query.condition(), (it, word) -> bearsOn(it.studied().condition(), word)))
        .filter(matches(query.technique(), (it, id) -> isOf(it.studied().technique(), id)))
        .filter(matches(query.outcome(), (it, outcome) -> it.studied().outcome().equals(outcome)))
        .filter(matches(query.against(), (it, it2) -> it.studied().comparator().against() == it2))
        .toList();
  }

  /** What is known of massage, of any style, in a condition. */
  public Known about(Topical condition) {
    return new Known(
        condition.name(), Optional.empty(), Found.inAnyStyle(find(Query.on(condition.id()))));
  }

  /** What is known of one technique in a condition; that nothing is known is an answer. */
  public Known about(Topical condition, Technique technique) {
    List<Estimate> onCondition = find(Query.on(condition.id()));
    return new Known(
        condition.name(),
        Optional.of(technique.name()),
        Found.of(technique, onCondition, choice(condition, technique)));
  }

  /** Something that findings can be on: a condition, or a topic of the evidence files. */
  public record Topical(String id, String name) {}

  /** The condition or topic of this id; empty when there is none. */
  public Optional<Topical> topical(String id) {
    return knowledge
        .conditions()
        .find(id)
        .map(it -> new Topical(it.id(), it.name()))
        .or(() -> topic(id).map(it -> new Topical(it.word(), it.name())));
  }

  /** Published pooled analyses of trials whose result is one of these findings. */
  public List<TrialAnalysis> analyses(List<Estimate> findings) {
    Set<String> ids = Set.copyOf(findings.stream().map(Estimate::id).toList());
    return knowledge.trialAnalyses().all().stream()
        .filter(it -> it.published() != TrialAnalysis.Published.NO)
        .filter(it -> it.finding().filter(ids::contains).isPresent())
        .toList();
  }

  private Optional<Topic> topic(String word) {
    return knowledge.evidenceWords().topics().stream()
        .filter(it -> it.word().equals(word))
        .findFirst();
  }

  /** Findings the condition names for the technique, also from other conditions. */
  private List<Estimate> choice(Topical condition, Technique technique) {
    Catalogue<Estimate> all = knowledge.evidence();
    return knowledge
        .conditions()
        .find(condition.id())
        .flatMap(it -> it.choice(technique.id()))
        .map(Condition.Choice::evidence)
        .orElse(List.of())
        .stream()
        .map(all::get)
        .map(it -> it.sameAs().map(all::get).orElse(it))
        .filter(Estimate::mayBeShown)
        .distinct()
        .toList();
  }

  private static boolean bearsOn(Topic topic, String word) {
    return topic.word().equals(word) || topic.bearsOn().contains(word);
  }

  private static boolean isOf(Way way, String technique) {
    return way.techniques().contains(technique);
  }

  private static <T> Predicate<Estimate> matches(Optional<T> wanted, Match<T> match) {
    return finding -> wanted.isEmpty() || match.holds(finding, wanted.get());
  }

  private interface Match<T> {
    boolean holds(Estimate finding, T wanted);
  }
}
