package org.fascia.practice.prescriptions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.DiagnosisCodes;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.Credential;
import org.fascia.practice.prescriptions.Finding.Severity;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlReader;

/** What {@code rules.yaml} says of orders, read and checked once. */
final class OrderRules {
  private static final String FILE = "/prescriptions/rules.yaml";
  private static final Set<String> BASES = Set.of("checked", "decided", "recalled");

  private final Period longestAge;
  private final Set<Credential> unasked;
  private final Map<OrderCheck, Wording> wordings;
  private final DiagnosisCodes codes;

  /** What the file says of one check. */
  private record Wording(String rule, Severity severity, String says, String source) {}

  private OrderRules(Entry file, DiagnosisCodes codes) {
    file.leave("meta");
    Entry age = file.child("order_age");
    this.longestAge = Period.ofDays(age.whole("longest_days"));
    sourced(age);
    Entry prescribers = file.child("prescribers");
    this.unasked = EnumSet.copyOf(prescribers.each("unasked", "credential", Credential::of));
    sourced(prescribers);
    this.wordings = wordings(file);
    this.codes = codes;
    file.done();
  }

  /**
   * The rules that ship with Fascia.
   *
   * @param codes what is known of ICD-10-CM
   */
  static OrderRules shipped(DiagnosisCodes codes) {
    try (InputStream in = OrderRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("rules.yaml is missing");
      }
      return new OrderRules(YamlReader.read("rules.yaml", in.readAllBytes()).root(), codes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** How long after its signature an order may be used. */
  Period longestAge() {
    return longestAge;
  }

  /** Everything the rules hold against an order, in their order. */
  List<Finding> judge(Order order, LocalDate born, ClinicDay today) {
    OrderAtHand atHand = new OrderAtHand(order, born, today.date(), longestAge, unasked, codes);
    return wordings.entrySet().stream()
        .filter(check -> check.getKey().failsOn(atHand))
        .map(check -> finding(check.getKey(), check.getValue(), atHand))
        .toList();
  }

  private static Finding finding(OrderCheck check, Wording wording, OrderAtHand atHand) {
    return new Finding(
        wording.rule(),
        check.field(),
        wording.severity(),
        wording.says().replace("{}", check.about(atHand)),
        wording.source());
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
        entry.text("rule"),
        entry.one("severity", "severity", OrderRules::severity),
        entry.text("says"),
        sourced(entry));
  }

  private static String sourced(Entry entry) {
    entry.one("basis", "basis", word -> Optional.of(word).filter(BASES::contains));
    return entry.text("source");
  }

  private static Optional<Severity> severity(String word) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
