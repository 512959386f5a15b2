package org.fascia.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fascia.cli.plan.ChartAccount;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Order;
import org.fascia.records.AsOf;
import org.fascia.records.Chart;
import org.fascia.records.ChartPatient;
import org.fascia.records.ChartReader;

/** A chart and the order that came with it, both read for one day. */
record Referral(Chart chart, Order order, LocalDate asOf) {

  /** Reads both; the day is the one asked for, else the one the order names. */
  static Referral read(InputFile chart, Path order, Optional<LocalDate> asOf, Knowledge knowledge) {
    var accepted = OrderFile.read(order, asOf, knowledge);
    var day = accepted.asOf();
    return new Referral(
        new ChartReader(knowledge).read(chart.path(), AsOf.day(day)), accepted.order(), day);
  }

  /** What became of the chart, in words that may stand on a paper others see. */
  ChartAccount account() {
    return ChartAccount.of(patient(chart.patient()), chart);
  }

  private static String patient(ChartPatient patient) {
    var name = String.join(" ", patient.given()) + " " + patient.family();
    return name.strip() + ", born " + patient.birthDate();
  }
}
