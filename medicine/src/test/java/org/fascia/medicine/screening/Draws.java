package org.fascia.medicine.screening;

import static org.fascia.medicine.screening.ScreeningExamples.KNOWLEDGE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Diagnosis;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Finding;
import org.fascia.medicine.facts.Measurement;
import org.fascia.medicine.facts.Medicine;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Person;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.SafetyRule;
import org.fascia.medicine.knowledge.Trigger;
import org.fascia.medicine.knowledge.Zone;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;
import org.quicktheories.impl.Constraint;

/** Draws patients and requests out of everything the rules speak of. */
final class Draws {
  private static final Origin ORIGIN = Origin.of("drawn");
  private static final List<String> ALL_CODES = codes();
  private static final List<String> ALL_MEDICINES = medicines();
  private static final List<String> ALL_SIGNS =
      List.copyOf(new TreeSet<>(KNOWLEDGE.vocabulary().findings().keySet()));
  private static final List<String> QUESTIONS = List.copyOf(KNOWLEDGE.safety().asks().keySet());
  private static final List<String> KINDS =
      List.copyOf(new TreeSet<>(KNOWLEDGE.vocabulary().surgeryKinds().keySet()));
  private static final List<String> TECHNIQUES =
      List.copyOf(new TreeSet<>(KNOWLEDGE.vocabulary().techniques()));
  private static final List<Measure> ALL_MEASURES =
      List.copyOf(KNOWLEDGE.safety().measures().values());

  private final RandomnessSource source;

  // Each patient draws from a few choices, so that facts meet in one rule more than once a year.
  private final List<String> codes;
  private final List<String> medicines;
  private final List<String> signs;
  private final List<Measure> measures;

  private Draws(RandomnessSource source) {
    this.source = source;
    codes = few(ALL_CODES);
    medicines = few(ALL_MEDICINES);
    signs = few(ALL_SIGNS);
    measures = few(ALL_MEASURES);
  }

  private <T> List<T> few(List<T> all) {
    return List.of(of(all), of(all), of(all));
  }

  static Gen<Facts> facts() {
    return source -> new Draws(source).drawnFacts();
  }

  static Gen<Request> requests() {
    return source -> new Draws(source).request();
  }

  /** A patient, and the same with one more diagnosis, finding, yes or medicine. */
  static Gen<Added> oneMore() {
    return source -> {
      Draws draws = new Draws(source);
      Facts before = draws.drawnFacts();
      return new Added(before, draws.withOneMore(before));
    };
  }

  record Added(Facts before, Facts after) {}

  private Facts withOneMore(Facts facts) {
    List<Diagnosis> diagnoses = new ArrayList<>(facts.diagnoses());
    List<Medicine> taken = new ArrayList<>(facts.medicines());
    List<Finding> findings = new ArrayList<>(facts.findings());
    List<Answer> answers = new ArrayList<>(facts.answers());
    switch (upTo(3)) {
      case 0 -> diagnoses.add(diagnosis());
      case 1 -> taken.add(medicine());
      case 2 -> findings.add(finding());
      default -> answers.add(new Answer(of(QUESTIONS), Answer.Reply.YES, ORIGIN));
    }
    return new Facts(
        facts.person(),
        diagnoses,
        facts.operations(),
        taken,
        facts.measurements(),
        findings,
        answers,
        facts.scores(),
        facts.clearances());
  }

  private Facts drawnFacts() {
    return new Facts(
        new Person(upTo(95), of(List.of(Person.Sex.values())), pregnancy()),
        several(4, this::diagnosis),
        several(2, this::operation),
        several(3, this::medicine),
        several(3, this::measurement),
        several(2, this::finding),
        several(3, this::answer),
        List.of(),
        List.of());
  }

  private Request request() {
    Set<Site> sites = new LinkedHashSet<>();
    for (Place place : several(3, this::place)) {
      place.zones().forEach(zone -> sites.add(new Site(zone, place.side())));
    }
    return new Request(
        Set.copyOf(several(2, () -> of(TECHNIQUES))),
        sites,
        upTo(5),
        of(List.of(Request.Visit.values())));
  }

  private Diagnosis diagnosis() {
    return new Diagnosis(
        of(codes), "", of(List.of(Diagnosis.Status.values())), elapsed(), placeOrNone(), ORIGIN);
  }

  private Operation operation() {
    return new Operation(of(KINDS), "", elapsed(), placeOrNone(), ORIGIN);
  }

  private Medicine medicine() {
    return new Medicine(
        of(medicines),
        "",
        of(List.of("", "oral", "subcutaneous", "transdermal", "intrathecal")),
        elapsed(),
        elapsed(),
        placeOrNone(),
        ORIGIN);
  }

  private Measurement measurement() {
    Measure measure = of(measures);
    double value = measure.bands().isEmpty() ? 1 : of(measure.bands()).low();
    return new Measurement(measure.field(), value, Duration.ofHours(upTo(200)), ORIGIN);
  }

  private Finding finding() {
    return new Finding(of(signs), placeOrNone(), ORIGIN);
  }

  private Answer answer() {
    return new Answer(of(QUESTIONS), of(List.of(Answer.Reply.values())), ORIGIN);
  }

  private Pregnancy pregnancy() {
    return switch (upTo(6)) {
      case 0 -> new Pregnancy.Weeks(upTo(40));
      case 1 -> new Pregnancy.WeeksUnknown();
      case 2 -> new Pregnancy.AfterBirth(upTo(20));
      case 3 -> new Pregnancy.None();
      default -> new Pregnancy.Unrecorded();
    };
  }

  private Elapsed elapsed() {
    return upTo(3) == 0 ? Elapsed.UNKNOWN : new Elapsed.Days(upTo(200));
  }

  private Place placeOrNone() {
    return upTo(2) == 0 ? Place.UNRECORDED : place();
  }

  private Place place() {
    Set<Zone> zones = Set.copyOf(several(3, () -> of(List.of(Zone.values()))));
    return new Place(zones, of(List.of(Side.values())));
  }

  private <T> List<T> several(int most, Supplier<T> one) {
    List<T> several = new ArrayList<>();
    for (int count = upTo(most); count > 0; count--) {
      several.add(one.get());
    }
    return several;
  }

  private <T> T of(List<T> choices) {
    return choices.get(upTo(choices.size() - 1));
  }

  private int upTo(int most) {
    return (int) source.next(Constraint.between(0, most));
  }

  private static List<String> codes() {
    Set<String> codes = new TreeSet<>(List.of("M54.50", "M79.7", "Z00.00", "C50.911", "S93.401A"));
    for (Need need : needs()) {
      if (need instanceof Need.Diagnosed diagnosed) {
        codes.addAll(diagnosed.codes().prefixes());
        codes.addAll(diagnosed.not().prefixes());
        diagnosed.codes().ranges().forEach(range -> codes.add(range.to()));
      }
    }
    return List.copyOf(codes);
  }

  private static List<String> medicines() {
    Set<String> medicines = new TreeSet<>(List.of("N02BE01", "B01AC06"));
    for (Need need : needs()) {
      switch (need) {
        case Need.Medicated(var atc, _, _, _) -> medicines.addAll(atc);
        case Need.MedicatedWithAll(var atc) -> medicines.addAll(atc);
        case Need.MedicatedWithNone(var atc) -> medicines.addAll(atc);
        default -> {
          // speaks of no medicine
        }
      }
    }
    return List.copyOf(medicines);
  }

  private static List<Need> needs() {
    return KNOWLEDGE.safety().rules().stream()
        .map(SafetyRule::firesOn)
        .flatMap(Collection::stream)
        .map(Trigger::needs)
        .flatMap(Collection::stream)
        .toList();
  }
}
