package org.fascia.medicine.screening;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Confidence;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.SafetyRule.Reach;
import org.fascia.medicine.knowledge.SafetyRule.Scope;
import org.fascia.medicine.knowledge.SafetyRule.Statement;
import org.fascia.medicine.knowledge.SafetyVocabulary;
import org.fascia.medicine.screening.Judgement.Rests;

/** A rule with its words turned into types once, before any patient is judged. */
final class CompiledRule {
  private static final String TRADE_PAGES =
      " (Rests on trade pages, not on a medical publication.)";

  private final SafetyRule rule;
  private final Verdict here;
  private final Verdict partly;
  private final Verdict elsewhere;
  private final Verdict afterClearance;
  private final String restsOn;
  private final boolean needsItsOwnClearance;
  private final Optional<Area> fixedArea;
  private final Map<Rests, Map<Verdict, FiredRule>> fired = new EnumMap<>(Rests.class);

  CompiledRule(SafetyRule rule, SafetyVocabulary vocabulary) {
    this.rule = rule;
    restsOn = vocabulary.restsOnTradePages(rule.statement().sources()) ? TRADE_PAGES : "";
    here = verdict(rule.outcomes().here());
    elsewhere = rule.outcomes().elsewhere().map(CompiledRule::verdict).orElse(Verdict.PROCEED);
    // Where part of the request is hit, the rest of it is elsewhere: never milder than that.
    partly = verdict(rule.outcomes().partly()).or(elsewhere);
    afterClearance =
        rule.outcomes().afterClearance().map(CompiledRule::verdict).orElse(Verdict.NEEDS_CLEARANCE);
    needsItsOwnClearance =
        rule.firesOn().stream()
            .flatMap(trigger -> trigger.needs().stream())
            .anyMatch(Need.Confirmed.class::isInstance);
    fixedArea = fixedArea(rule.scope().reach());
    for (Rests rests : Rests.values()) {
      Map<Verdict, FiredRule> byVerdict = new EnumMap<>(Verdict.class);
      for (Verdict verdict : Verdict.values()) {
        byVerdict.put(verdict, fired(verdict, rests));
      }
      fired.put(rests, byVerdict);
    }
  }

  private static Verdict verdict(String slug) {
    return Verdict.of(slug).orElseThrow();
  }

  private FiredRule fired(Verdict verdict, Rests rests) {
    Statement statement = rule.statement();
    String first =
        switch (rests) {
          case ON_THE_RECORD -> "";
          case ON_A_GAP -> FiredRule.ASK_FIRST;
          case ON_A_GAP_NO_LETTER_FILLS -> FiredRule.ASK_FIRST_NO_LETTER;
        };
    return new FiredRule(
        rule.id(),
        rule.name(),
        verdict,
        statement.reason() + restsOn,
        first + statement.action(),
        statement.sources().stream()
            .map(source -> new FiredRule.Citation(source.title(), source.seenAt()))
            .toList(),
        statement.confidence() == Confidence.RECALLED,
        statement.reviewedBy().isPresent(),
        statement.discreet());
  }

  String id() {
    return rule.id();
  }

  SafetyRule rule() {
    return rule;
  }

  Reach reach() {
    return rule.scope().reach();
  }

  Set<String> techniques() {
    return rule.scope().techniques();
  }

  int maxPressure() {
    return rule.scope().maxPressure();
  }

  /** Whether the rule is about a part of the body and not about the whole person. */
  boolean local() {
    return !(reach() instanceof Reach.Everywhere);
  }

  /** Whether the rule is the band of a normal value: there is nothing to tell about it. */
  boolean normalValue() {
    return here == Verdict.PROCEED
        && maxPressure() == Scope.FULL_PRESSURE
        && rule.firesOn().stream()
            .flatMap(trigger -> trigger.needs().stream())
            .allMatch(Need.InBand.class::isInstance);
  }

  /** Whether the rule has something to say when its technique or place do not match. */
  boolean speaksElsewhere() {
    return rule.outcomes().elsewhere().isPresent();
  }

  Verdict outcome(Area.Cover cover) {
    return switch (cover) {
      case NONE -> elsewhere;
      case PARTIAL -> partly;
      case FULL -> here;
    };
  }

  /** What an outcome becomes once the prescriber has cleared this rule in writing. */
  Verdict cleared(Verdict outcome) {
    return outcome == Verdict.NEEDS_CLEARANCE ? afterClearance : outcome;
  }

  /** Whether an answer of the patient fires it: a clearance of everything was given without it. */
  boolean needsItsOwnClearance() {
    return needsItsOwnClearance;
  }

  Verdict gravest() {
    return here;
  }

  FiredRule with(Verdict verdict, Rests rests) {
    return Objects.requireNonNull(Objects.requireNonNull(fired.get(rests)).get(verdict));
  }

  /** The whole body when the rule names none, its zones, or empty for the recorded site. */
  Optional<Area> fixedArea() {
    return fixedArea;
  }

  private static Optional<Area> fixedArea(Reach reach) {
    return switch (reach) {
      case Reach.Everywhere() -> Optional.of(Area.EVERYWHERE);
      case Reach.Zones(var zones) -> Optional.of(Area.of(zones));
      case Reach.RecordedSite() -> Optional.empty();
    };
  }
}
