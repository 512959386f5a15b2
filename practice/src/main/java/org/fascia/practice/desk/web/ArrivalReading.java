package org.fascia.practice.desk.web;

import static org.fascia.practice.ui.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderFault;
import org.fascia.medicine.planning.OrderReader;
import org.fascia.medicine.planning.OrderReading;
import org.fascia.practice.people.Contact;
import org.fascia.practice.people.PatientDetails;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.ui.Problems;
import org.fascia.records.AsOf;
import org.fascia.records.Chart;
import org.fascia.records.ChartPatient;
import org.fascia.records.ChartReader;
import org.fascia.records.ChartRefused;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlReader;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of a referral, or says at each what is wrong with it. */
@Component
class ArrivalReading {
  private final ChartReader charts;
  private final OrderReader orders;
  // a large chart takes some hundred megabytes while it is read
  private final Lock oneAtATime = new ReentrantLock(true);

  ArrivalReading(ChartReader charts, Knowledge knowledge) {
    this.charts = charts;
    this.orders = new OrderReader(knowledge);
  }

  /**
   * The file chosen in a field, which is noted when there is none: sent by script, a field without
   * a file is left out; sent without, it comes empty.
   */
  Optional<MultipartFile> chosen(String field, Map<String, MultipartFile> sent, Problems problems) {
    Optional<MultipartFile> file =
        Optional.ofNullable(sent.get(field)).filter(chosen -> !chosen.isEmpty());
    if (file.isEmpty()) {
      problems.at(field, text("desk.upload." + field + ".needed"));
    }
    return file;
  }

  /** The chart; empty when something is noted at its field. */
  Optional<Chart> chart(MultipartFile file, AsOf asOf, Problems problems) {
    oneAtATime.lock();
    try (InputStream in = file.getInputStream()) {
      return Optional.of(charts.read(name(file), in, asOf));
    } catch (ChartRefused refused) {
      problems.at("chart", refused.sentence());
      return Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Who the chart is about; empty when it gives no name. */
  Optional<PatientDetails> patient(ChartPatient patient, Problems problems) {
    return problems
        .read("chart", () -> new PersonName(String.join(" ", patient.given()), patient.family()))
        .map(name -> new PatientDetails(name, patient.birthDate(), patient.sex(), Contact.NONE));
  }

  /** The order; empty when something is noted at its field. */
  Optional<ArrivedOrder> order(MultipartFile file, AsOf asOf, Problems problems) {
    byte[] bytes = bytes(file);
    return switch (orders.readAsOf(name(file), bytes, asOf.day())) {
      case OrderReading.Accepted(Order order, var day) ->
          Optional.of(new ArrivedOrder(order, schedule(name(file), bytes)));
      case OrderReading.Rejected(List<OrderFault> faults) -> {
        faults.forEach(fault -> problems.at("order", fault.place() + ": " + fault.sentence()));
        yield Optional.empty();
      }
    };
  }

  // the order has been read: what stands under these keys is there and can be taken
  private static String schedule(String name, byte[] bytes) {
    Entry root = YamlReader.read(name, bytes).root();
    return Stream.of("frequency", "duration")
        .filter(root::has)
        .map(root::code)
        .collect(Collectors.joining(", "));
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The name the file has where it comes from. */
  static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
  }
}
