package org.fascia.budget.packs;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.fascia.budget.packs.Term.Cap;
import org.fascia.budget.packs.Term.Counting;
import org.fascia.budget.packs.Term.Excludes;
import org.fascia.budget.packs.Term.LastDay;
import org.fascia.budget.packs.Term.MayCharge;
import org.fascia.budget.packs.Term.MayPrescribe;
import org.fascia.budget.packs.Term.Need;
import org.fascia.budget.packs.Term.Note;
import org.fascia.budget.packs.Term.Permission;
import org.fascia.budget.packs.Term.Renewal;
import org.fascia.budget.packs.Term.ReportDue;
import org.fascia.budget.packs.Term.Units;
import org.fascia.budget.packs.Term.VerbalOrder;
import org.fascia.budget.packs.Term.Week;
import org.fascia.yaml.Entry;

/** Reads what one rule means. */
final class TermReader {
  private static final Map<String, Function<Entry, Term>> KINDS = kinds();

  private TermReader() {}

  private static Map<String, Function<Entry, Term>> kinds() {
    Map<String, Function<Entry, Term>> kinds = new LinkedHashMap<>();
    kinds.put("need", TermReader::need);
    kinds.put("permission", TermReader::permission);
    kinds.put("limit", TermReader::cap);
    kinds.put("last_day", TermReader::lastDay);
    kinds.put("renewal", TermReader::renewal);
    kinds.put("report", TermReader::report);
    kinds.put("counting", TermReader::counting);
    kinds.put("week", it -> new Week(one(it, "kind", WeekKind.class)));
    kinds.put("verbal_order", it -> new VerbalOrder(it.whole("signed_within_days")));
    kinds.put("units", it -> new Units(one(it, "rule", UnitRule.class)));
    kinds.put("charge", TermReader::charge);
    kinds.put("prescribers", TermReader::prescribers);
    kinds.put("note", it -> new Note(it.text("about")));
    kinds.put("excludes", it -> new Excludes(one(it, "force", Force.class)));
    return Map.copyOf(kinds);
  }

  /** The one term of a rule; a fault when it has none or several. */
  static Term read(Entry rule) {
    List<String> said = rule.keys().stream().filter(KINDS::containsKey).toList();
    if (said.size() != 1) {
      throw rule.fault(
          "id",
          "a rule says exactly one of "
              + String.join(", ", KINDS.keySet().stream().sorted().toList()));
    }
    String kind = said.getFirst();
    Function<Entry, Term> reader = KINDS.getOrDefault(kind, TermReader::need);
    return reader.apply(rule.child(kind));
  }

  private static Term need(Entry it) {
    return new Need(one(it, "paper", Paper.class), one(it, "before", Need.Before.class));
  }

  private static Term permission(Entry it) {
    Permission.Asked asked = one(it, "asked", Permission.Asked.class);
    boolean counts = asked == Permission.Asked.AFTER;
    if (counts != it.has("free") || counts != it.has("over")) {
      throw it.fault("asked", "free and over stand with \"after\", and only there");
    }
    Span over = counts ? one(it, "over", Span.class) : Span.CLAIM;
    if (over != Span.CLAIM && over != Span.BENEFIT_YEAR) {
      throw it.fault("over", "free visits are counted over a claim or a benefit-year");
    }
    int free = counts ? atLeast(it, "free", 1) : 0;
    return new Permission(asked, free, over, tiers(it), one(it, "force", Force.class));
  }

  private static List<Permission.Tier> tiers(Entry it) {
    List<Permission.Tier> tiers =
        it.children("tiers").stream()
            .map(tier -> new Permission.Tier(atLeast(tier, "after", 0), tier.text("whom")))
            .toList();
    for (int next = 1; next < tiers.size(); next++) {
      if (tiers.get(next).after() <= tiers.get(next - 1).after()) {
        throw it.fault("tiers", "the tiers must ascend");
      }
    }
    return tiers;
  }

  private static Term cap(Entry it) {
    Span over = one(it, "over", Span.class);
    if ((over == Span.LAST_DAYS) != it.has("days")) {
      throw it.fault("over", "days stands with \"last-days\", and only there");
    }
    OptionalInt days =
        it.has("days") ? OptionalInt.of(atLeast(it, "days", 1)) : OptionalInt.empty();
    OptionalLong most =
        it.has("most") ? OptionalLong.of(atLeast(it, "most", 0)) : OptionalLong.empty();
    Measure measure = one(it, "measure", Measure.class);
    Set<String> others = Set.copyOf(it.oneOrMoreTexts("shared_with"));
    return new Cap(measure, over, most, days, others, one(it, "force", Force.class));
  }

  private static Term lastDay(Entry it) {
    return new LastDay(
        it.one("length", "length of time", Words::length),
        one(it, "from", LastDay.Anchor.class),
        one(it, "force", Force.class));
  }

  private static Term renewal(Entry it) {
    return new Renewal(
        atLeast(it, "visits_left", 0),
        atLeast(it, "days_left", 0),
        it.oneOrMoreNumbers("at_visits").stream().map(Double::intValue).toList(),
        it.text("how"));
  }

  private static Term report(Entry it) {
    if (!it.has("every_visits") && !it.has("every")) {
      throw it.fault("to", "a report is due every_visits, every so long, or both");
    }
    return new ReportDue(
        it.has("every_visits")
            ? OptionalInt.of(atLeast(it, "every_visits", 1))
            : OptionalInt.empty(),
        it.optionalOne("every", "length of time", Words::length),
        it.text("to"));
  }

  private static Term counting(Entry it) {
    Set<VisitKind> also = EnumSet.noneOf(VisitKind.class);
    also.addAll(it.each("besides_treated", "kind of visit", Words.known(VisitKind.class)));
    if (also.contains(VisitKind.CANCELLED) || also.contains(VisitKind.BOOKED)) {
      throw it.fault("besides_treated", "a cancelled or booked visit is never a visit given");
    }
    return new Counting(one(it, "by", CountBy.class), also);
  }

  private static Term charge(Entry it) {
    return new MayCharge(
        one(it, "what", Charging.class), it.truth("allowed"), one(it, "force", Force.class));
  }

  private static Term prescribers(Entry it) {
    Set<Profession> professions =
        Set.copyOf(it.each("professions", "profession", Words.known(Profession.class)));
    return new MayPrescribe(
        professions, one(it, "answer", MayPrescribe.Answer.class), it.optionalText("condition"));
  }

  private static int atLeast(Entry it, String key, int least) {
    int number = it.whole(key);
    if (number < least) {
      throw it.fault(key, "is " + number + ", which is less than " + least);
    }
    return number;
  }

  private static <E extends Enum<E>> E one(Entry it, String key, Class<E> type) {
    return it.one(key, Words.of(type), Words.known(type));
  }
}
