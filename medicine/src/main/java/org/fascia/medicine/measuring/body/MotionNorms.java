package org.fascia.medicine.measuring.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.MotionNorm;

/** How far joints usually move, and how large a difference has to be to be more than error. */
public final class MotionNorms {
  private static final String ANY = "any";
  private static final String ALL = "all";

  private final Instrument.Motions motions;

  private MotionNorms(Instrument.Motions motions) {
    this.motions = motions;
  }

  /** The norms that stand with goniometry. */
  public static MotionNorms of(Instrument goniometry) {
    return new MotionNorms(goniometry.motions());
  }

  /** Every movement with a norm. */
  public List<MotionNorm> all() {
    return motions.norms();
  }

  /** The norm of a movement; empty when none is on file. */
  public Optional<MotionNorm> find(String joint, String movement) {
    return motions.norms().stream()
        .filter(norm -> norm.joint().equals(joint) && norm.movement().equals(movement))
        .findFirst();
  }

  /** Degrees missing to the lower end of the usual span, 0 within it; empty without a span. */
  public OptionalDouble deficit(JointMotion motion) {
    return find(motion.joint(), motion.movement())
        .flatMap(MotionNorm::typical)
        .map(span -> OptionalDouble.of(Math.max(0, span.lowest() - motion.range().value())))
        .orElse(OptionalDouble.empty());
  }

  /** The most precise statement on error that fits; what is known of a joint outranks a rule. */
  public Optional<MotionNorm.Margin> margin(String joint, String movement) {
    return motions.margins().stream()
        .filter(margin -> fits(margin.joint(), joint) && fits(margin.movement(), movement))
        .min(
            Comparator.comparingInt(
                margin -> vagueness(margin.joint()) * 2 + vagueness(margin.movement())));
  }

  private static boolean fits(String stated, String asked) {
    return stated.equals(asked) || vagueness(stated) > 0;
  }

  private static int vagueness(String stated) {
    boolean vague = stated.startsWith(ANY) || stated.startsWith(ALL);
    return vague || stated.startsWith("goniometer") ? 1 : 0;
  }
}
