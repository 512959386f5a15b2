package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.screening.FiredRule;
import org.fascia.medicine.screening.LeftOut;
import org.fascia.medicine.screening.Limit;
import org.fascia.medicine.screening.PatientScreener;
import org.fascia.medicine.screening.Screening;

/**
 * Screens the lines of one plan, each by itself.
 *
 * <p>What bruises or breaks is force, not the name of a technique: so far as a rule limits the
 * pressure of deep work at a place, it limits every technique there.
 */
final class LineScreener {
  private static final String DEEP_WORK = "deep-tissue";
  private static final Comparator<Lowered> LOWEST =
      Comparator.comparingInt(Lowered::pressure).thenComparing(Lowered::name);

  private final PatientScreener patient;
  private final Screening whole;
  private final OwnLimits own;
  private final GentlerPressure gentler;
  private final Map<Asked, Screening> answered;

  /** One technique at one site. */
  private record Asked(String technique, Site site) {}

  /**
   * A screener for the lines of one order.
   *
   * @param patient screens the patient, the diagnoses of the order among the facts
   * @param whole the screening of the order as a whole
   * @param own what order and conditions limit beside the rules
   */
  LineScreener(PatientScreener patient, Screening whole, OwnLimits own) {
    this.patient = patient;
    this.whole = whole;
    this.own = own;
    this.gentler = GentlerPressure.NONE;
    this.answered = new HashMap<>();
  }

  private LineScreener(LineScreener other, GentlerPressure gentler) {
    this.patient = other.patient;
    this.whole = other.whole;
    this.own = other.own;
    this.gentler = gentler;
    this.answered = other.answered;
  }

  /** The same screener after this response; what was screened is not screened again. */
  LineScreener with(GentlerPressure other) {
    return new LineScreener(this, other);
  }

  LineRuling rule(Technique technique, TreatedRegion where) {
    if (!where.region().treatable()) {
      return new LineRuling.RegionOut(new Cause.NeverTreated());
    }
    Optional<LeftOut> leftOut = whole.leaveOut().stream().filter(it -> hits(it, where)).findFirst();
    if (leftOut.isPresent()) {
      return new LineRuling.RegionOut(new Cause.KeptOut(fired(whole, leftOut.get().rule())));
    }
    return own.against(technique)
        .<LineRuling>map(LineRuling.TechniqueOut::new)
        .orElseGet(() -> screened(technique, where));
  }

  /** One zone left out leaves the region out: a region cannot be treated by halves. */
  private static boolean hits(LeftOut leftOut, TreatedRegion where) {
    return where.region().zones().contains(leftOut.site().zone())
        && leftOut.site().side().meets(where.side());
  }

  /** The rules that count for one line. */
  List<FiredRule> fired(Technique technique, TreatedRegion where) {
    RulesThatCount rules = new RulesThatCount();
    screenings(technique, where).forEach(screening -> rules.add(screening.fired()));
    return rules.list();
  }

  private List<Screening> screenings(Technique technique, TreatedRegion where) {
    List<Screening> screenings = new ArrayList<>();
    for (String slug : technique.screenedAs().stream().sorted().toList()) {
      for (Site site : where.sites()) {
        screenings.add(screening(slug, site));
      }
    }
    return screenings;
  }

  /** Techniques share their sites, and deep work is asked for at each: every answer is kept. */
  private Screening screening(String technique, Site site) {
    return answered.computeIfAbsent(
        new Asked(technique, site), asked -> patient.screenLine(technique, site));
  }

  /**
   * The rules that deep work at a place would call for: they are about the patient, and their words
   * on force and position hold for lighter work too. Those that forbid deep work are not among
   * them.
   */
  List<FiredRule> forceRules(TreatedRegion where) {
    RulesThatCount rules = new RulesThatCount();
    for (Site site : where.sites()) {
      screening(DEEP_WORK, site).fired().stream()
          .filter(rule -> rule.outcome().permitsTreatment())
          .forEach(rules::add);
    }
    return rules.list();
  }

  /** Limits on deep work; where it is forbidden altogether the line's own screening decides. */
  private List<Lowered> force(TreatedRegion where) {
    return where.sites().stream()
        .map(site -> screening(DEEP_WORK, site))
        .flatMap(screening -> screening.limits().stream().map(limit -> lowered(screening, limit)))
        .filter(limit -> limit.pressure() > 0)
        .toList();
  }

  private LineRuling screened(Technique technique, TreatedRegion where) {
    List<Screening> screenings = screenings(technique, where);
    Optional<FiredRule> forbidding = forbidding(screenings);
    if (forbidding.isPresent()) {
      return new LineRuling.TechniqueOut(new Cause.NotPermitted(forbidding.get()));
    }
    int most = technique.pressure().most();
    Optional<Lowered> lowered = lowest(screenings, where).filter(it -> it.pressure() < most);
    if (lowered.isEmpty()) {
      return new LineRuling.Allowed(most, Optional.empty());
    }
    int pressure = lowered.get().pressure();
    Ceiling ceiling = lowered.get().ceiling();
    if (pressure == 0 && ceiling instanceof Ceiling.OfRule(FiredRule rule)) {
      return new LineRuling.TechniqueOut(new Cause.KeptOut(rule));
    }
    int least = technique.pressure().least();
    return pressure < least
        ? new LineRuling.TechniqueOut(new Cause.NotAtThisPressure(pressure, least, ceiling))
        : new LineRuling.Allowed(pressure, Optional.of(ceiling));
  }

  private static Optional<FiredRule> forbidding(List<Screening> screenings) {
    return screenings.stream()
        .filter(screening -> !screening.verdict().permitsTreatment())
        .map(screening -> screening.fired().getFirst())
        .max(Comparator.comparing(FiredRule::outcome));
  }

  private Optional<Lowered> lowest(List<Screening> screenings, TreatedRegion where) {
    List<Lowered> all = new ArrayList<>();
    for (Screening screening : screenings) {
      screening.limits().forEach(limit -> all.add(lowered(screening, limit)));
    }
    all.addAll(force(where));
    own.ceilings().forEach((ceiling, most) -> all.add(new Lowered(most, ceiling)));
    gentler.ceilings(where).forEach((ceiling, most) -> all.add(new Lowered(most, ceiling)));
    return all.stream().min(LOWEST);
  }

  private static Lowered lowered(Screening screening, Limit limit) {
    return new Lowered(limit.maxPressure(), new Ceiling.OfRule(fired(screening, limit.rule())));
  }

  private static FiredRule fired(Screening screening, String rule) {
    return screening.fired().stream()
        .filter(it -> it.id().equals(rule))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A limit names a rule that did not fire"));
  }

  private record Lowered(int pressure, Ceiling ceiling) {
    /** What to name first among equals: rules by their id, then what is not about the patient. */
    private String name() {
      return ceiling instanceof Ceiling.OfRule(FiredRule rule) ? rule.id() : "~";
    }
  }
}
