package org.fascia.medicine.screening;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.ClinicalScore;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.SafetyVocabulary;
import org.fascia.medicine.knowledge.Trigger;

/**
 * Judges one patient and one request against all safety rules.
 *
 * <p>Made once from the knowledge and shared: it never changes and knows no clock, so the same
 * facts and request give the same screening. What the rules mean is laid down in {@code
 * safety_vocabulary.yaml}; what that leaves open is decided in {@code docs/knowledge.md}.
 */
public final class Screener {
  private static final Comparator<FiredRule> GRAVEST_FIRST =
      Comparator.comparing(FiredRule::outcome, Comparator.reverseOrder())
          .thenComparing(FiredRule::id);

  private final SafetyVocabulary vocabulary;
  private final Map<String, Measure> measures;
  private final Set<String> asked;
  private final Map<String, SafetyRule> byId = new HashMap<>();
  private final CodeSets codeSets;
  private final Because because;
  private final Rules rules;
  private final Seats seats;

  /** What a patient and a request are held against. */
  record Rules(
      SafetyVocabulary vocabulary, TriggerIndex<CompiledRule> index, Questions questions) {}

  private Screener(Knowledge knowledge, List<SafetyRule> all) {
    vocabulary = knowledge.vocabulary();
    measures = knowledge.safety().measures();
    asked = knowledge.safety().asks().keySet();
    codeSets = new CodeSets(triggers(knowledge, all));
    TriggerIndex<CompiledRule> index = new TriggerIndex<>();
    Map<String, Verdict> outcomes = new HashMap<>();
    for (SafetyRule rule : all) {
      CompiledRule compiled = new CompiledRule(rule, vocabulary);
      outcomes.put(rule.id(), compiled.gravest());
      byId.putIfAbsent(rule.id(), rule);
      rule.firesOn().forEach(trigger -> index.add(compiled, trigger));
    }
    because = new Because(knowledge);
    rules = new Rules(vocabulary, index, new Questions(knowledge, Map.copyOf(outcomes), because));
    seats = new Seats(knowledge.codeSites());
  }

  private static Stream<Trigger> triggers(Knowledge knowledge, List<SafetyRule> rules) {
    Collection<Measure> measures = knowledge.safety().measures().values();
    return Stream.of(
            rules.stream().flatMap(rule -> rule.firesOn().stream()),
            knowledge.safety().asks().values().stream().flatMap(ask -> ask.askIf().stream()),
            measures.stream().flatMap(measure -> measure.askIf().stream()),
            measures.stream()
                .flatMap(measure -> measure.bands().stream())
                .flatMap(band -> band.appliesWhen().stream()))
        .flatMap(all -> all);
  }

  /** A screener for these rules. */
  public static Screener of(Knowledge knowledge) {
    return new Screener(knowledge, knowledge.safety().rules());
  }

  /** The same rules in another order, which must never matter. */
  static Screener of(Knowledge knowledge, List<SafetyRule> reordered) {
    return new Screener(knowledge, reordered);
  }

  /**
   * A screener for one patient.
   *
   * @throws IllegalArgumentException when the facts hold a word the vocabulary does not know: a
   *     rule must not be missed because of a spelling
   */
  public PatientScreener of(Facts facts) {
    refuseUnknownWords(facts);
    return new PatientScreener(rules, new Chart(seats.placed(facts), measures, codeSets));
  }

  /**
   * Screens a request as a whole.
   *
   * @throws IllegalArgumentException when facts or request hold a word the vocabulary does not know
   */
  public Screening screen(Facts facts, Request request) {
    return of(facts).screen(request);
  }

  /**
   * Screens one line of an order by itself: one technique at one site. A line has no questions;
   * they belong to the order.
   */
  public Screening screenLine(Facts facts, String technique, Site site) {
    return of(facts).screenLine(technique, site);
  }

  /** Why a rule counts for this request, or does not; empty when there is no such rule. */
  public Optional<RuleAccount> explain(Facts facts, Request request, String rule) {
    PatientScreener patient = of(facts);
    Known known = patient.known(request);
    List<Judgement> judgements =
        patient.judge(known).stream().filter(it -> it.rule().id().equals(rule)).toList();
    return Optional.ofNullable(byId.get(rule)).map(found -> account(found, judgements, known));
  }

  private RuleAccount account(SafetyRule rule, List<Judgement> judgements, Known known) {
    return new RuleAccount(
        judgements.stream()
            .max(Comparator.comparing(Judgement::outcome))
            .map(gravest -> gravest.rule().rule())
            .orElse(rule),
        judgements.stream()
            .flatMap(judgement -> judgement.matches().stream())
            .map(match -> because.of(match, known))
            .distinct()
            .toList(),
        Judgement.gravest(judgements),
        judgements.stream().anyMatch(it -> Judgement.cleared(it.rule(), known)),
        new Limits(known.requested(), judgements.stream().filter(Judgement::fires).toList())
            .lowest());
  }

  static Screening screening(
      Known known, List<Judgement> judgements, Verdict verdict, List<Question> ask) {
    List<Judgement> fired = judgements.stream().filter(Judgement::fires).toList();
    Limits limits = new Limits(known.requested(), fired);
    return new Screening(
        verdict,
        shown(fired),
        shown(judgements.stream().filter(Judgement::tips).toList()),
        limits.lowest(),
        limits.leftOut(),
        ask);
  }

  /** The rules as they are shown, each id once with its gravest outcome. */
  private static List<FiredRule> shown(List<Judgement> judgements) {
    Map<String, FiredRule> byId = new TreeMap<>();
    for (Judgement judgement : judgements) {
      byId.merge(
          judgement.rule().id(),
          judgement.shown(),
          (one, other) -> other.outcome().compareTo(one.outcome()) > 0 ? other : one);
    }
    return byId.values().stream().sorted(GRAVEST_FIRST).toList();
  }

  private void refuseUnknownWords(Facts facts) {
    for (Finding finding : facts.findings()) {
      refuseUnknown("finding", finding.sign(), vocabulary.findings().keySet());
    }
    for (Operation operation : facts.operations()) {
      refuseUnknown("kind of operation", operation.kind(), vocabulary.surgeryKinds().keySet());
    }
    for (Answer answer : facts.answers()) {
      refuseUnknown("question", answer.question(), asked);
    }
    for (ClinicalScore score : facts.scores()) {
      refuseUnknown("score", score.score(), asked);
    }
  }

  private static void refuseUnknown(String what, String word, Set<String> words) {
    if (!words.contains(word)) {
      throw new IllegalArgumentException("No rule knows the " + what + " " + word);
    }
  }
}
