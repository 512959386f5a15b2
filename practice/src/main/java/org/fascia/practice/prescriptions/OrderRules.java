package org.fascia.practice.prescriptions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fascia.budget.packs.Charging;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.budget.packs.PayerType;
import org.fascia.budget.packs.Prescribers;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.MayCharge;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlReader;

/** What {@code rules.yaml} says of orders, read and checked once. */
final class OrderRules {
  private static final String FILE = "/prescriptions/rules.yaml";
  // a notice would ask the patient for one of these
  private static final Set<Charging> AT_RISK =
      EnumSet.of(Charging.SELF_PAY_BEYOND, Charging.BILL_PATIENT, Charging.BALANCE_BILL);
  private static final Set<String> BASES = Set.of("checked", "decided", "recalled");

  private final Period longestAge;
  private final Prescribers prescribers;
  private final PayerPacks packs;
  private final Period timeToSign;
  private final int mostPages;
  private final Map<OrderCheck, Wording> wordings;

  /** What the file says of one check. */
  private record Wording(String rule, Severities severities, String says, String source) {}

  private OrderRules(Entry file, PayerPacks packs) {
    this.packs = packs;
    this.prescribers = Prescribers.of(packs);
    file.leave("meta");
    Entry age = file.child("order_age");
    this.longestAge = Period.ofDays(age.whole("longest_days"));
    sourced(age);
    Entry verbal = file.child("verbal_orders");
    this.timeToSign = Period.ofDays(verbal.whole("days_to_sign"));
    sourced(verbal);
    Entry scans = file.child("scans");
    this.mostPages = scans.whole("most_pages");
    sourced(scans);
    this.wordings = wordings(file);
    file.done();
  }

  /** The rules that ship with Fascia, beside what these packs say. */
  static OrderRules shipped(PayerPacks packs) {
    try (InputStream in = OrderRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("rules.yaml is missing");
      }
      return new OrderRules(YamlReader.read("rules.yaml", in.readAllBytes()).root(), packs);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Within how many days what was said on the telephone must be signed. */
  Period timeToSign() {
    return timeToSign;
  }

  /** The most pages a scanned order may have. */
  int mostPages() {
    return mostPages;
  }

  /**
   * Whether a patient of this payer may sign to pay for what is not covered: never where the pack
   * of a payer of this type forbids billing the patient, the difference, or care beyond.
   */
  boolean mayBeAtRisk(PayerType payer) {
    return packs.all().stream()
        .filter(pack -> pack.type() == payer)
        .flatMap(pack -> pack.all(MayCharge.class).stream())
        .map(Ruled::term)
        .noneMatch(term -> AT_RISK.contains(term.what()) && !term.allowed());
  }

  /** Everything the rules hold against an order, in their order. */
  List<Finding> judge(
      ArrivedOrder arrived, Charted chart, ClinicDay day, Function<String, CodeStanding> codes) {
    OrderAtHand atHand =
        new OrderAtHand(arrived, chart, day.date(), longestAge, prescribers, codes);
    return wordings.entrySet().stream()
        .flatMap(check -> finding(check.getKey(), check.getValue(), atHand).stream())
        .toList();
  }

  private static Optional<Finding> finding(OrderCheck check, Wording wording, OrderAtHand at) {
    return wording
        .severities()
        .of(at.paper().payer().type(), at.state())
        .flatMap(
            severity ->
                check
                    .failure(at)
                    .map(
                        about ->
                            new Finding(
                                wording.rule(),
                                check.field(),
                                severity,
                                wording.says().replace("{}", about),
                                wording.source())));
  }

  private static Map<OrderCheck, Wording> wordings(Entry file) {
    Map<OrderCheck, Wording> wordings = new EnumMap<>(OrderCheck.class);
    for (Entry entry : file.entries("checks")) {
      OrderCheck check = entry.one("id", "check", OrderCheck::of);
      wordings.put(check, wording(entry));
    }
    for (OrderCheck check : OrderCheck.values()) {
      if (!wordings.containsKey(check)) {
        throw file.fault("checks", "nothing is said of " + check);
      }
    }
    return wordings;
  }

  private static Wording wording(Entry entry) {
    return new Wording(
        entry.text("rule"), new Severities(entry, "severity"), entry.text("says"), sourced(entry));
  }

  static String sourced(Entry entry) {
    entry.one("basis", "basis", word -> Optional.of(word).filter(BASES::contains));
    return entry.text("source");
  }
}
