package org.fascia.practice.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.OrderReader;
import org.fascia.medicine.planning.OrderReading;
import org.fascia.records.AsOf;
import org.fascia.records.Chart;
import org.fascia.records.ChartReader;

/** The example charts and orders that come with Fascia. */
final class DemoFiles {
  private static final List<String> ENDINGS = List.of(".json.gz", ".json");

  private final ChartReader charts;
  private final OrderReader orders;

  DemoFiles(Knowledge knowledge) {
    charts = new ChartReader(knowledge);
    orders = new OrderReader(knowledge);
  }

  /** The order with the day it is meant for. */
  OrderReading.Accepted order(String name) {
    return switch (orders.read(name + ".yaml", bytes("orders/" + name + ".yaml"))) {
      case OrderReading.Accepted accepted -> accepted;
      case OrderReading.Rejected(var faults) ->
          throw new IllegalStateException("The example order " + name + " is refused: " + faults);
    };
  }

  /** The chart as it reads on a day, at an hour when the clinic opens. */
  Chart chart(String name, LocalDate day, ZoneId zone) {
    Instant morning = day.atTime(9, 0).atZone(zone).toInstant();
    String ending =
        ENDINGS.stream()
            .filter(it -> DemoFiles.class.getResource(path("patients/" + name + it)) != null)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No example chart " + name));
    try (InputStream in = open("patients/" + name + ending)) {
      return charts.read(name, in, AsOf.moment(morning, zone));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String name) {
    InputStream in = DemoFiles.class.getResourceAsStream(path(name));
    if (in == null) {
      throw new IllegalStateException("The example " + name + " is missing");
    }
    return in;
  }

  private static String path(String name) {
    return "/examples/" + name;
  }
}
