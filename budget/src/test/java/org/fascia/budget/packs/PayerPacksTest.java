package org.fascia.budget.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fascia.yaml.YamlFault;
import org.junit.jupiter.api.Test;

class PayerPacksTest {
  private static final String PACK =
      """
      payer: some-payer
      name: Some payer
      type: commercial
      from: 2026-01-01
      to: 2026-12-31
      rules:
        - {id: asked, says: s, source: s, dated: 2026-01-01, confidence: decided, permission: {asked: never, force: soft}}
        - {id: ask, says: s, source: s, dated: 2026-01-01, confidence: decided, renewal: {visits_left: 2, days_left: 14, how: h}}
        - {id: count, says: s, source: s, dated: 2026-01-01, confidence: decided, counting: {by: visit}}
        - {id: week, says: s, source: s, dated: 2026-01-01, confidence: decided, week: {kind: episode}}
        - {id: units, says: s, source: s, dated: 2026-01-01, confidence: decided, units: {rule: midpoint}}
      """;

  @Test
  void readsEveryPackThatShips() {
    assertThat(PayerPacks.shipped().all()).isNotEmpty();
  }

  @Test
  void everyRuleOfEveryPackThatShipsNamesItsSource() {
    assertThat(PayerPacks.shipped().all())
        .flatExtracting(PayerPack::rules)
        .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
        .allSatisfy(rule -> assertThat(rule.says()).endsWith("."));
  }

  @Test
  void findsThePackThatHoldsOnTheDay() {
    var packs = packs(PACK, next("2027-01-01"));

    assertThat(from(packs, "2026-12-31")).isEqualTo("2026-01-01");
    assertThat(from(packs, "2027-01-01")).isEqualTo("2027-01-01");
    assertThat(packs.find(new PayerId("some-payer"), LocalDate.parse("2025-12-31"))).isEmpty();
  }

  @Test
  void refusesTwoPacksOfOnePayerForOneDay() {
    assertThatThrownBy(() -> packs(PACK, next("2026-12-31")))
        .isInstanceOf(YamlFault.class)
        .hasMessageContaining("b.yaml")
        .hasMessageContaining("another pack of this payer");
  }

  @Test
  void namesFileEntryAndKeyOfWhatIsWrong() {
    assertRefused(
        PACK.replace("asked: never", "asked: sometimes"), "a.yaml, asked, permission.asked");
    assertRefused(PACK.replace("by: visit", "by: visit, besides: 1"), "counting.besides");
    assertRefused(PACK.replace("visits_left: 2", "visits_left: -2"), "renewal.visits_left");
    assertRefused(PACK.replace(", source: s, dated", ", dated"), "source");
  }

  @Test
  void refusesARuleThatSaysTwoThingsOrNone() {
    String two = "week: {kind: episode}, units: {rule: midpoint}}";

    assertRefused(PACK.replace("week: {kind: episode}}", two), "exactly one of");
    assertRefused(PACK.replace(", week: {kind: episode}}", "}"), "exactly one of");
  }

  @Test
  void refusesAPackWithoutARuleEveryPackNeeds() {
    assertRefused(PACK.replaceAll("(?m)^  - \\{id: count.*\\n", ""), "counting");
  }

  @Test
  void takesPacksSomebodyBroughtBeforeThoseThatShip() {
    var shipped = PayerPacks.shipped();
    var mine = packs(PACK.replace("some-payer", "washington-lni"));

    var both = mine.before(shipped);

    assertThat(both.payers()).isEqualTo(shipped.payers());
    assertThat(both.find(new PayerId("washington-lni"), LocalDate.parse("2026-02-02")))
        .hasValueSatisfying(pack -> assertThat(pack.name()).isEqualTo("Some payer"));
  }

  private static String next(String from) {
    return PACK.replace("from: 2026-01-01", "from: " + from).replace("to: 2026-12-31\n", "");
  }

  private static String from(PayerPacks packs, String day) {
    return packs
        .find(new PayerId("some-payer"), LocalDate.parse(day))
        .map(pack -> pack.from().toString())
        .orElse("none");
  }

  private static void assertRefused(String pack, String words) {
    assertThatThrownBy(() -> packs(pack)).isInstanceOf(YamlFault.class).hasMessageContaining(words);
  }

  private static PayerPacks packs(String... texts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String text : texts) {
      String name = (char) ('a' + files.size()) + ".yaml";
      files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
    return PayerPacks.of(files);
  }
}
