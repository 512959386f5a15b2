package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.PayerPack;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.UsState;
import org.fascia.practice.prescriptions.Accepted;
import org.fascia.practice.prescriptions.Accident;
import org.fascia.practice.prescriptions.CoverageTerms;
import org.fascia.practice.prescriptions.Payer;
import org.fascia.practice.prescriptions.PlanTerms;
import org.fascia.practice.prescriptions.Window;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Problems;
import org.springframework.validation.BindException;

/** A coverage as typed, and back. */
final class CoverageTyping {
  private static final String REGION = "region.";
  private static final String LIMIT = "limit.";

  private CoverageTyping() {}

  /** The terms that were meant; everything that is none is said at once. */
  static CoverageTerms read(Typed typed, PayerPack pack) throws BindException {
    Problems problems = new Problems();
    Optional<Payer> payer = problems.read("name", () -> new Payer(pack.payer(), typed.at("name")));
    Optional<Accident> accident = accident(typed, problems);
    PlanTerms plan = plan(typed, pack, problems);
    Optional<Window> window = window(typed, problems);
    int rank = typed.number("rank", problems).orElse(1);
    problems.orThrow();
    Optional<CoverageTerms> terms =
        problems.read(
            "codes",
            () ->
                new CoverageTerms(
                    payer.orElseThrow(),
                    rank,
                    typed.some("member"),
                    typed.some("claim"),
                    accident,
                    accepted(typed),
                    typed.codes("codes"),
                    plan,
                    window.orElseThrow()));
    problems.orThrow();
    return terms.orElseThrow();
  }

  /** What is on file, ready to be changed. */
  static Typed of(CoverageTerms terms) {
    Map<String, String> fields = new HashMap<>();
    fields.put("name", terms.payer().name());
    fields.put("rank", Integer.toString(terms.rank()));
    terms.member().ifPresent(member -> fields.put("member", member));
    terms.claim().ifPresent(claim -> fields.put("claim", claim));
    terms.accident().ifPresent(accident -> put(fields, accident));
    put(fields, terms.accepted());
    fields.put("codes", String.join(", ", terms.codes()));
    terms.plan().limits().forEach((rule, most) -> fields.put(LIMIT + rule, most.toString()));
    terms.plan().benefitYear().ifPresent(day -> fields.put("benefitYear", PayerText.monthDay(day)));
    fields.put("from", Format.date(terms.window().from().date()));
    terms.window().until().ifPresent(day -> fields.put("until", Format.date(day.date())));
    return new Typed(fields);
  }

  /** A span of days from the fields {@code from} and {@code until}. */
  static Optional<Window> window(Typed typed, Problems problems) {
    Optional<ClinicDay> from = typed.day("from", problems);
    Optional<ClinicDay> until = typed.dayIfAny("until", problems);
    return from.flatMap(first -> problems.read("until", () -> new Window(first, until)));
  }

  private static void put(Map<String, String> fields, Accident accident) {
    fields.put("accident", Format.date(accident.day().date()));
    accident.state().ifPresent(state -> fields.put("accidentState", state.code()));
  }

  private static void put(Map<String, String> fields, Accepted accepted) {
    fields.put("condition", accepted.condition());
    fields.put("diagnoses", String.join(", ", accepted.diagnoses()));
    accepted.regions().forEach(where -> fields.put(REGION + where.region(), side(where.side())));
  }

  private static Accepted accepted(Typed typed) {
    List<OrderedRegion> regions =
        typed.under(REGION).entrySet().stream()
            .map(chosen -> new OrderedRegion(chosen.getKey(), side(chosen.getValue())))
            .toList();
    return new Accepted(typed.at("condition"), typed.codes("diagnoses"), regions);
  }

  // the form says midline where there is no side
  private static Side side(String chosen) {
    return switch (chosen) {
      case "left" -> Side.LEFT;
      case "right" -> Side.RIGHT;
      case "both" -> Side.BOTH;
      default -> Side.UNSTATED;
    };
  }

  private static String side(Side side) {
    return switch (side) {
      case LEFT -> "left";
      case RIGHT -> "right";
      case BOTH -> "both";
      case UNSTATED -> "midline";
    };
  }

  private static Optional<Accident> accident(Typed typed, Problems problems) {
    Optional<UsState> state =
        typed
            .some("accidentState")
            .flatMap(code -> problems.read("accidentState", () -> new UsState(code)));
    Optional<ClinicDay> day = typed.dayIfAny("accident", problems);
    if (typed.some("accidentState").isPresent() && typed.some("accident").isEmpty()) {
      problems.at("accident", text("payers.form.accident.needed"));
    }
    return day.map(on -> new Accident(on, state));
  }

  private static PlanTerms plan(Typed typed, PayerPack pack, Problems problems) {
    Map<String, Long> limits = new HashMap<>();
    for (PlanLimit open : PlanLimit.of(pack)) {
      amount(typed, open, problems).ifPresent(most -> limits.put(open.rule(), most));
    }
    Optional<MonthDay> year =
        typed
            .some("benefitYear")
            .flatMap(
                day ->
                    problems.present(
                        "benefitYear", PayerText.readMonthDay(day), text("payers.form.year")));
    return problems.read("limits", () -> new PlanTerms(limits, year)).orElse(PlanTerms.UNSTATED);
  }

  private static Optional<Long> amount(Typed typed, PlanLimit open, Problems problems) {
    if (open.measure() == Measure.CENTS) {
      return typed.money(open.field(), problems).map(money -> money.cents());
    }
    OptionalInt number = typed.number(open.field(), problems);
    return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
  }
}
