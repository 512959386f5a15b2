package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.OrderReading.Accepted;
import org.fascia.medicine.planning.OrderReading.Rejected;
import org.fascia.medicine.planning.Treatment.Massage;
import org.fascia.medicine.planning.Treatment.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReaderTest {
  private static final OrderReader READER = new OrderReader(Knowledge.load());

  private static final String ORDER =
      """
      as_of: 2026-03-02
      prescriber: {name: Ana Ruiz, credential: MD, npi: 1234567893}
      diagnoses: [M54.50]
      techniques: [massage]
      regions:
        - {region: lower-back, side: both}
        - {region: lumbar-spine}
      frequency: 2x/week
      duration: 6 weeks
      minutes: 60
      precautions: no prone lying beyond 20 minutes
      signed: 2026-03-01
      """;

  @Test
  void readsAWholeOrder() {
    Order order = accepted(ORDER).order();

    assertThat(order.prescriber())
        .isEqualTo(new Prescriber("Ana Ruiz", "MD", Npi.of("1234567893")));
    assertThat(order.diagnoses()).containsExactly("M54.50");
    assertThat(order.treatment()).isEqualTo(new Massage());
    assertThat(order.regions())
        .containsExactly(
            new OrderedRegion("lower-back", Side.BOTH),
            new OrderedRegion("lumbar-spine", Side.UNSTATED));
    assertThat(order.visits()).hasValue(12);
    assertThat(order.perVisit()).contains(Duration.ofMinutes(60));
    assertThat(order.precautions()).contains("no prone lying beyond 20 minutes");
    assertThat(order.signed()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void readsTheDayTheOrderIsMeantFor() {
    assertThat(accepted(ORDER).asOf()).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void takesTechniquesAndRegionsByTheirNames() {
    Order order =
        accepted(with("techniques", "[MLD, Deep tissue massage]").replace("lumbar-spine", "Calf"))
            .order();

    assertThat(order.treatment())
        .isEqualTo(new Named(List.of("lymphatic-drainage", "deep-tissue")));
    assertThat(order.regions()).contains(new OrderedRegion("calf", Side.UNSTATED));
  }

  @Test
  void writesCodesWithTheirDot() {
    assertThat(accepted(with("diagnoses", "[m5450, M54.2]")).order().diagnoses())
        .containsExactly("M54.50", "M54.2");
  }

  @Test
  void readsTheLengthBesideTheFrequency() {
    String order = with("frequency", "2x/week for 6 weeks").replace("duration: 6 weeks\n", "");

    assertThat(accepted(order).order().visits()).hasValue(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prescriber | {name: '', credential: MD} | ORDER-003 | prescriber.name",
        "prescriber | {name: Ana Ruiz} | ORDER-004 | prescriber.credential",
        "prescriber | {name: A, credential: MD, npi: 1234567890} | ORDER-005 | prescriber.npi",
        "diagnoses | [] | ORDER-006 | diagnoses",
        "diagnoses | [M54.2, backache] | ORDER-007 | diagnoses[2]",
        "diagnoses | [M54.5] | ORDER-008 | diagnoses[1]",
        "diagnoses | [M54.59, M54.55] | ORDER-021 | diagnoses[2]",
        "techniques | [] | ORDER-009 | techniques",
        "techniques | [hot-stones] | ORDER-010 | techniques[1]",
        "techniques | [massage, trigger-point] | ORDER-011 | techniques[1]",
        "regions | [{region: backside}] | ORDER-012 | regions[1].region",
        "regions | [{region: calf, side: middle}] | ORDER-013 | regions[1].side",
        "regions | [{region: sacrum, side: left}] | ORDER-013 | regions[1].side",
        "frequency | now and then | ORDER-014 | frequency",
        "duration | a while | ORDER-015 | duration",
        "frequency | 2x/week for 6 weeks | ORDER-016 | duration",
        "minutes | 600 | ORDER-017 | minutes",
        "signed | last week | ORDER-018 | signed",
        "signed | 2026-03-04 | ORDER-019 | signed",
        "as_of | soon | ORDER-020 | as_of"
      })
  void refusesWithCodeAndPlace(String key, String value, String code, String place) {
    OrderFault fault = rejected(with(key, value));

    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.place()).isEqualTo(place);
  }

  @Test
  void refusesAnOrderWithoutAnEnd() {
    assertThat(rejected(ORDER.replace("duration: 6 weeks\n", "")).code()).isEqualTo("ORDER-015");
  }

  @Test
  void letsASignatureOfTomorrowThrough() {
    assertThat(accepted(with("signed", "2026-03-03")).order().signed())
        .isEqualTo(LocalDate.of(2026, 3, 3));
  }

  @Test
  void judgesTheSignatureByTheDayGiven() {
    OrderReading reading = READER.readAsOf("order.yaml", bytes(ORDER), LocalDate.of(2026, 2, 1));

    assertThat(((Rejected) reading).faults())
        .extracting(OrderFault::code)
        .containsExactly("ORDER-019");
  }

  @Test
  void refusesAnEmptyOrder() {
    assertThat(rejected("as_of: 2026-03-02\n").code()).isEqualTo("ORDER-002");
  }

  @Test
  void refusesWhatIsNoOrderInYaml() {
    assertThat(rejected("").code()).isEqualTo("ORDER-001");
    assertThat(rejected("{").code()).isEqualTo("ORDER-001");
    assertThat(rejected("[1, 2]").code()).isEqualTo("ORDER-001");
    assertThat(rejected(ORDER + "patient: Mia\n").problem()).contains("patient", "unknown key");
  }

  @Test
  void refusesAliasesAndEndlessNesting() {
    assertThat(rejected("a: &a [x]\nb: [*a, *a]\n").problem()).contains("line 2");
    assertThat(rejected("[".repeat(5000)).problem()).contains("nested");
  }

  @Test
  void namesEveryFaultAtOnce() {
    String order = with("diagnoses", "[]").replace("2x/week", "rarely");

    assertThat(((Rejected) READER.read("order.yaml", bytes(order))).faults())
        .extracting(OrderFault::code)
        .containsExactly("ORDER-006", "ORDER-014");
  }

  /** The order with the line or lines of one key replaced. */
  private static String with(String key, String value) {
    return ORDER.replaceFirst("(?m)^" + key + ":.*\\n( .*\\n)*", key + ": " + value + "\n");
  }

  private static Accepted accepted(String order) {
    OrderReading reading = READER.read("order.yaml", bytes(order));
    assertThat(reading).isInstanceOf(Accepted.class);
    return (Accepted) reading;
  }

  private static OrderFault rejected(String order) {
    OrderReading reading = READER.read("order.yaml", bytes(order));
    assertThat(reading).isInstanceOf(Rejected.class);
    return ((Rejected) reading).faults().getFirst();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
