package org.fascia.medicine.screening;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.ClinicalScore;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.Trigger;
import org.fascia.medicine.knowledge.Window;

/**
 * Decides whether a trigger holds for a patient, as far as it speaks of the patient; what it says
 * of the request is left to {@link Known#asksFor}, so that one answer serves every request.
 */
final class Matcher {
  /** How {@code route} writes that the record gives none. */
  private static final String UNRECORDED = "unrecorded";

  private final Chart chart;
  private final Match match;

  private Matcher(Trigger trigger, Chart chart) {
    this.chart = chart;
    this.match = new Match(trigger);
  }

  /** The trigger with the facts that meet it; empty when a need of the patient is not met. */
  static Optional<Match> match(Trigger trigger, Chart chart) {
    Matcher matcher = new Matcher(trigger, chart);
    for (Need need : trigger.needs()) {
      if (!matcher.met(need)) {
        return Optional.empty();
      }
    }
    return Optional.of(matcher.match);
  }

  private boolean met(Need need) {
    return switch (need) {
      case Need.Diagnosed diagnosed -> met(diagnosed);
      case Need.Medicated medicated -> met(medicated);
      case Need.MedicatedWithAll(Set<String> atc) -> atc.stream().allMatch(this::takes);
      case Need.MedicatedWithNone(Set<String> atc) -> atc.stream().noneMatch(this::takes);
      case Need.MedicatedWithSeveral(Set<String> atc, int least) -> countOf(atc) >= least;
      case Need.Operated operated -> met(operated);
      case Need.Found(Set<String> findings) -> found(findings);
      case Need.Confirmed(Set<String> questions) -> questions.stream().anyMatch(chart::saidYes);
      case Need.Unsure(Set<String> questions) -> questions.stream().anyMatch(chart::wasUnsure);
      case Need.Scored(String score, Need.Span total) -> scored(score, total);
      case Need.NotMeasured(Set<String> fields) -> fields.stream().noneMatch(chart::measured);
      case Need.Aged(Need.Span years) -> years.holds(person().age());
      case Need.OfSex(Set<String> sexes) -> sexes.contains(sex());
      case Need.Pregnant(Need.Span weeks) -> pregnant(weeks);
      case Need.GaveBirth(double most) -> gaveBirth(most);
      case Need.PregnancyUnrecorded() -> person().pregnancy() instanceof Pregnancy.Unrecorded;
      case Need.EveryVisit _ -> true;
      case Need.InBand _, Need.InEveryBand _ -> true;
      case Need.TechniqueRequested _, Need.ZoneRequested _ -> true;
      case Need.FirstVisit _, Need.ReturnVisit _ -> true;
    };
  }

  private boolean met(Need.Diagnosed need) {
    Window window = need.onset().window();
    boolean met = false;
    boolean dated = false;
    BitSet not = chart.places(need.not());
    BitSet places = chart.places(need.codes());
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      Diagnosis diagnosis = chart.facts().diagnoses().get(at);
      if (!not.get(at) && isMeant(need, diagnosis)) {
        match.diagnoses().add(diagnosis);
        met = true;
        dated |= settled(window, diagnosis.sinceOnset());
      }
    }
    return noted(met, dated);
  }

  private static boolean isMeant(Need.Diagnosed need, Diagnosis diagnosis) {
    return need.status().contains(Chart.status(diagnosis))
        && switch (diagnosis.sinceOnset()) {
          case Elapsed.Days(int days) -> need.onset().window().holds(days);
          case Elapsed.Unknown() -> need.onset().holdsUndated(diagnosis.icd10());
        };
  }

  private boolean met(Need.Medicated need) {
    boolean met = false;
    boolean dated = false;
    for (Medicine medicine : chart.facts().medicines()) {
      if ((need.atc().isEmpty() || begins(medicine.atc(), need.atc()))
          && (need.routes().isEmpty() || need.routes().contains(route(medicine)))
          && inside(need.start(), medicine.sinceStart())
          && inside(need.lastDose(), medicine.sinceLastDose())) {
        match.medicines().add(medicine);
        met = true;
        dated |=
            settled(need.start(), medicine.sinceStart())
                && settled(need.lastDose(), medicine.sinceLastDose());
      }
    }
    return noted(met, dated);
  }

  private boolean met(Need.Operated need) {
    boolean met = false;
    boolean dated = false;
    for (Operation operation : chart.facts().operations()) {
      if ((need.kinds().isEmpty() || need.kinds().contains(operation.kind()))
          && inside(need.since(), operation.since())) {
        match.operations().add(operation);
        met = true;
        dated |= settled(need.since(), operation.since());
      }
    }
    return noted(met, dated);
  }

  /** Whether no date is left open that could lift the need. */
  private static boolean settled(Window window, Elapsed elapsed) {
    return !window.bounded() || elapsed instanceof Elapsed.Days;
  }

  private boolean noted(boolean met, boolean dated) {
    if (met && !dated) {
      match.restsOnUndatedFacts();
    }
    return met;
  }

  private boolean found(Set<String> findings) {
    boolean found = false;
    for (Finding finding : chart.facts().findings()) {
      if (findings.contains(finding.sign())) {
        match.findings().add(finding);
        found = true;
      }
    }
    return found;
  }

  private boolean scored(String score, Need.Span total) {
    for (ClinicalScore read : chart.facts().scores()) {
      if (read.score().equals(score) && total.holds(read.total())) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(String prefix) {
    boolean taken = false;
    for (Medicine medicine : chart.facts().medicines()) {
      if (medicine.atc().startsWith(prefix)) {
        match.medicines().add(medicine);
        taken = true;
      }
    }
    return taken;
  }

  /** Different medicines, not lines of the list: one that is written down twice is one. */
  private int countOf(Set<String> atc) {
    Set<String> codes = new HashSet<>();
    for (Medicine medicine : chart.facts().medicines()) {
      if (begins(medicine.atc(), atc)) {
        match.medicines().add(medicine);
        codes.add(medicine.atc());
      }
    }
    return codes.size();
  }

  /** Weeks that are not recorded count as inside every span; the weeks are then asked for. */
  private boolean pregnant(Need.Span weeks) {
    return switch (person().pregnancy()) {
      case Pregnancy.Weeks(int count) -> weeks.holds(count);
      case Pregnancy.WeeksUnknown() -> true;
      case Pregnancy.AfterBirth _, Pregnancy.None _, Pregnancy.Unrecorded _ -> false;
    };
  }

  private boolean gaveBirth(double mostWeeks) {
    return person().pregnancy() instanceof Pregnancy.AfterBirth(int weeks) && weeks <= mostWeeks;
  }

  private Person person() {
    return chart.facts().person();
  }

  private String sex() {
    return switch (person().sex()) {
      case FEMALE -> "F";
      case MALE -> "M";
      case OTHER, UNKNOWN -> "";
    };
  }

  private static String route(Medicine medicine) {
    return medicine.route().isBlank() ? UNRECORDED : medicine.route();
  }

  private static boolean begins(String code, Set<String> prefixes) {
    for (String prefix : prefixes) {
      if (code.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(Window window, Elapsed elapsed) {
    return switch (elapsed) {
      case Elapsed.Days(int days) -> window.holds(days);
      case Elapsed.Unknown() -> window.undated() == Window.Undated.INSIDE;
    };
  }
}
