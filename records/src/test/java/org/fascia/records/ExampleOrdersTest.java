package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.OrderReader;
import org.fascia.medicine.planning.OrderReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleOrdersTest {
  private static final Path ORDERS = Path.of("..", "examples", "orders");
  private static final OrderReader READER = new OrderReader(ChartExamples.KNOWLEDGE);

  static List<String> charts() {
    return ChartExamples.names();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyChartHasAnOrderThatHoldsOnItsDay(String chart) throws IOException {
    OrderReading.Accepted order = order(chart);
    assertThat(order.asOf()).isBeforeOrEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(order.order().signed()).isBetween(order.asOf().minusDays(5), order.asOf());
  }

  /** Numbers that nobody mistakes for those of real people. */
  @ParameterizedTest
  @MethodSource("charts")
  void prescribersAreObviouslyMadeUp(String chart) throws IOException {
    assertThat(order(chart).order().prescriber().npi().map(Npi::digits).orElse(""))
        .startsWith("10000000");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theChartCanBeReadOnTheDayOfItsOrder(String chart) throws IOException {
    AsOf day = AsOf.day(order(chart).asOf());
    assertThat(ChartExamples.READER.read(ChartExamples.file(chart), day).understood()).isNotEmpty();
  }

  private static OrderReading.Accepted order(String chart) throws IOException {
    String name = chart.replaceAll("\\.json(\\.gz)?$", ".yaml");
    OrderReading reading = READER.read(name, Files.readAllBytes(ORDERS.resolve(name)));
    assertThat(reading).as(reading.toString()).isInstanceOf(OrderReading.Accepted.class);
    return (OrderReading.Accepted) reading;
  }
}
