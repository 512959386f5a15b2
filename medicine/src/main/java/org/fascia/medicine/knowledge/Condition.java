package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A condition that medical massage is ordered for, with how it is usually treated and measured.
 *
 * @param codes ICD-10-CM codes and prefixes that mean it
 * @param sinceOnset how long it must have lasted, where the code does not say it
 * @param position what guidelines hold of massage for it; shown beside a plan, never in it
 * @param positionEvidence findings of the evidence files behind the position
 * @param regions regions of the body chart that are usually treated
 * @param maxPressure where the condition is treated lightly as such, 1 to 5
 * @param techniques the best supported first
 * @param dosages how trials dosed it, or how it is usually planned
 * @param redFlags what to look out for, explained at the top of the file
 */
public record Condition(
    String id,
    String name,
    String plainName,
    List<String> codes,
    Optional<DaySpan> sinceOnset,
    String position,
    List<String> positionEvidence,
    List<String> regions,
    Optional<String> precautions,
    OptionalInt maxPressure,
    List<Goal> goals,
    List<Choice> techniques,
    List<Dosage> dosages,
    List<String> instruments,
    List<String> redFlags,
    List<String> homeAdvice,
    List<String> discharge) {
  /** Days since the beginning, both ends included. */
  public record DaySpan(int least, int most) {
    static final int NO_END = Integer.MAX_VALUE;

    /** Whether the span has no end. */
    public boolean isOpen() {
      return most == NO_END;
    }

    /** Whether so many days lie in the span. */
    public boolean holds(int days) {
      return least <= days && days <= most;
    }
  }

  /**
   * One technique among those that fit, and why it does.
   *
   * @param onlyWhen what must be so before it is chosen without being ordered by name
   * @param evidence findings for or against it
   */
  public record Choice(
      String technique,
      String rationale,
      Support support,
      Optional<String> onlyWhen,
      List<String> evidence) {
    public Choice {
      evidence = List.copyOf(evidence);
    }
  }

  /** What a choice rests on; findings may speak for it or against it. */
  public enum Support {
    TRIAL_OR_GUIDELINE("trial or guideline"),
    PRACTICE_REASONING("practice reasoning");

    private final String words;

    Support(String words) {
      this.words = words;
    }

    /** The support as the files and a reader call it. */
    public String words() {
      return words;
    }

    static Optional<Support> of(String words) {
      return List.of(values()).stream().filter(it -> it.words.equals(words)).findFirst();
    }
  }

  public Condition {
    codes = List.copyOf(codes);
    positionEvidence = List.copyOf(positionEvidence);
    regions = List.copyOf(regions);
    goals = List.copyOf(goals);
    techniques = List.copyOf(techniques);
    dosages = List.copyOf(dosages);
    instruments = List.copyOf(instruments);
    redFlags = List.copyOf(redFlags);
    homeAdvice = List.copyOf(homeAdvice);
    discharge = List.copyOf(discharge);
  }

  /** Whether this ICD-10-CM code means the condition, however long it has lasted. */
  public boolean isMeantBy(String code) {
    return codes.stream().anyMatch(code::startsWith);
  }

  /** The length of the longest code or prefix of the condition that this code begins with. */
  public int closenessTo(String code) {
    return codes.stream().filter(code::startsWith).mapToInt(String::length).max().orElse(0);
  }

  /** Whether any of these regions is one that is usually treated. */
  public boolean isSeatedIn(Set<String> regions) {
    return this.regions.stream().anyMatch(regions::contains);
  }

  /** The choice of this technique; empty when it is not among them. */
  public Optional<Choice> choice(String technique) {
    return techniques.stream().filter(it -> it.technique().equals(technique)).findFirst();
  }
}
