package org.fascia.medicine.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A published finding on massage, in our own words.
 *
 * @param sameAs an earlier entry on the same finding, which is the one that counts
 * @param conclusion what it says, for and against
 * @param certainty how sure its authors or a panel are
 * @param certaintyBy who rated that, or why nobody did
 * @param note limits of the reading
 */
public record Estimate(
    String id,
    Optional<String> sameAs,
    Studied studied,
    String conclusion,
    Certainty certainty,
    String certaintyBy,
    Effect effect,
    Publication publication,
    Optional<String> note,
    String seenAt,
    Confidence confidence) {
  /** The outcome of a guideline's advice, which is no effect. */
  private static final String ADVICE = "recommendation";

  /** Which side the finding speaks for. */
  public enum Favours {
    MASSAGE,
    NEITHER,
    COMPARATOR;

    static Optional<Favours> of(String word) {
      return Words.constant(values(), word);
    }
  }

  /**
   * Who was treated with what, against what, and what was measured when.
   *
   * @param condition in the words of the evidence files
   * @param technique in the words of the evidence files
   */
  public record Studied(
      EvidenceWords.Topic condition,
      EvidenceWords.Way technique,
      EvidenceWords.Comparator comparator,
      String population,
      String outcome,
      String timepoint,
      Optional<Dose> dose) {}

  /** How much treatment, as the publication says it; each part may be missing. */
  public record Dose(
      Optional<String> minutes,
      Optional<String> sessions,
      Optional<String> sessionsPerWeek,
      Optional<String> weeks,
      Optional<String> after,
      Optional<String> plus) {}

  /**
   * The figures; what the page did not show is missing, not zero.
   *
   * @param studies how many were pooled
   * @param participants people in these studies
   * @param i2 share of the variation that is not chance, percent
   * @param p as printed, such as {@code <0.001}
   * @param event what was counted, for ratios
   * @param strength how strongly a guideline puts it
   * @param also further figures as printed, by what they are
   */
  public record Effect(
      Favours favours,
      Optional<Figure> figure,
      OptionalInt studies,
      OptionalInt participants,
      OptionalDouble i2,
      Optional<String> p,
      Optional<String> scale,
      Optional<String> event,
      Optional<String> strength,
      Optional<String> note,
      Map<String, String> also) {
    public Effect {
      also = Collections.unmodifiableMap(new LinkedHashMap<>(also));
    }
  }

  /** A size with the ends of its 95 % interval; ratios as printed, not as logarithms. */
  public record Figure(
      EffectMeasure measure, double value, OptionalDouble low, OptionalDouble high) {
    /** Whether the interval is known. */
    public boolean hasInterval() {
      return low.isPresent() && high.isPresent();
    }
  }

  /** Where it was published; the year is missing where the page did not show it. */
  public record Publication(
      Kind kind,
      String authors,
      OptionalInt year,
      String title,
      Optional<String> journal,
      Optional<String> doi) {}

  /** What sort of publication. */
  public enum Kind {
    SYSTEMATIC_REVIEW,
    EVIDENCE_MAP,
    GUIDELINE,
    RCT,
    COHORT;

    static Optional<Kind> of(String word) {
      return Words.constant(values(), word);
    }

    /** The kind as a reader calls it. */
    public String words() {
      return this == RCT ? "randomised trial" : Words.of(this).replace('-', ' ');
    }
  }

  /** Whether patients and prescribers may see it: a recalled finding never reaches them. */
  public boolean mayBeShown() {
    return confidence == Confidence.READ;
  }

  /** Whether it is a guideline's advice and not an effect. */
  public boolean isAdvice() {
    return studied.outcome().equals(ADVICE);
  }

  /** The condition in the words of the evidence files. */
  public String condition() {
    return studied.condition().word();
  }

  /** The technique in the words of the evidence files. */
  public String technique() {
    return studied.technique().word();
  }

  /** Which side it speaks for. */
  public Favours favours() {
    return effect.favours();
  }

  /** The title of the publication. */
  public String title() {
    return publication.title();
  }

  /** The year of the publication, where it is known. */
  public OptionalInt year() {
    return publication.year();
  }
}
