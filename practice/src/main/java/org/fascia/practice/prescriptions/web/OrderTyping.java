package org.fascia.practice.prescriptions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderFault;
import org.fascia.medicine.planning.OrderForm;
import org.fascia.medicine.planning.OrderReader;
import org.fascia.medicine.planning.OrderReading;
import org.fascia.practice.people.Prescribers;
import org.fascia.practice.prescriptions.ArrivedOrder;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Problems;
import org.fascia.practice.ui.Texts;
import org.springframework.stereotype.Component;

/** Makes an order of what was typed, or says at each field what is missing. */
@Component
class OrderTyping {
  private static final Map<String, String> FIELDS =
      Map.of(
          "prescriber", "prescriber",
          "techniques", "technique",
          "regions", "regions",
          "frequency", "schedule",
          "duration", "schedule",
          "minutes", "minutes",
          "signed", "signed");

  private final Knowledge knowledge;
  private final DiagnosisSearch diagnoses;

  OrderTyping(Knowledge knowledge, DiagnosisSearch diagnoses) {
    this.knowledge = knowledge;
    this.diagnoses = diagnoses;
  }

  /** The day an order is typed on, and what can be said of diagnosis codes that day. */
  record OnDay(LocalDate date, Function<String, CodeStanding> codes) {}

  /** The order; empty when something is noted among the problems. */
  Optional<ArrivedOrder> read(
      OnDay day, OrderText text, Prescribers prescribers, Problems problems) {
    OrderReader reader = new OrderReader(knowledge, day.codes());
    LocalDate today = day.date();
    OrderForm.Signer signer = PrescriberLine.of(text.prescriber()).signer(prescribers);
    OrderReading reading =
        ScheduleWords.ways(text.schedule()).stream()
            .map(words -> reader.check(form(text, signer, words), today))
            .filter(OrderTyping::hasASchedule)
            .findFirst()
            .orElseGet(
                () ->
                    reader.check(
                        form(text, signer, new ScheduleWords("", text.schedule())), today));
    return switch (reading) {
      case OrderReading.Accepted(Order order, var asOf) ->
          Optional.of(new ArrivedOrder(order, text.schedule()));
      case OrderReading.Rejected(List<OrderFault> faults) -> {
        faults.forEach(fault -> problems.at(field(fault, text), sentence(fault)));
        yield Optional.empty();
      }
    };
  }

  /**
   * The order these schedule words alone would make, for reading them back; empty if unreadable.
   */
  Optional<Order> schedule(String words, LocalDate today) {
    OrderForm.Signer someone = new OrderForm.Signer("-", "MD", "");
    OrderReader reader = new OrderReader(knowledge);
    return ScheduleWords.ways(words).stream()
        .map(
            way ->
                new OrderForm(
                    someone,
                    List.of("M54.50"),
                    List.of("massage"),
                    List.of(),
                    way.frequency(),
                    way.duration(),
                    "",
                    "",
                    today.toString()))
        .map(form -> reader.check(form, today))
        .flatMap(
            reading ->
                reading instanceof OrderReading.Accepted accepted
                    ? Stream.of(accepted.order())
                    : Stream.of())
        .findFirst();
  }

  /** How often these words say, where they do not say how long; empty if unreadable. */
  Optional<Frequency> frequency(String words, LocalDate today) {
    return schedule(words + ", 1 visit", today).flatMap(Order::frequency);
  }

  private OrderForm form(OrderText text, OrderForm.Signer signer, ScheduleWords words) {
    return new OrderForm(
        signer,
        text.filled().stream().map(at -> diagnoses.code(text.diagnosis(at))).toList(),
        text.techniques().isEmpty() ? List.of("massage") : text.techniques(),
        text.regions().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(where -> new OrderForm.Where(where.getKey(), side(where.getValue())))
            .toList(),
        words.frequency(),
        words.duration(),
        text.minutes(),
        text.precautions(),
        Format.readDate(text.signed()).map(LocalDate::toString).orElse(text.signed()));
  }

  // the form says midline where the order says nothing
  private static String side(String chosen) {
    return chosen.equals("midline") ? "" : chosen;
  }

  private static boolean hasASchedule(OrderReading reading) {
    return switch (reading) {
      case OrderReading.Accepted _ -> true;
      case OrderReading.Rejected(List<OrderFault> faults) ->
          faults.stream().noneMatch(fault -> "schedule".equals(FIELDS.get(key(fault))));
    };
  }

  private static String field(OrderFault fault, OrderText text) {
    if (!key(fault).equals("diagnoses")) {
      return FIELDS.getOrDefault(key(fault), "");
    }
    String number = fault.place().replaceAll("\\D", "");
    int at = number.isEmpty() ? 1 : text.filled().get(Integer.parseInt(number) - 1);
    return OrderText.field(at);
  }

  // "diagnoses[2]" and "prescriber.npi" stand under their first word
  private static String key(OrderFault fault) {
    return fault.place().split("[.\\[]", 2)[0];
  }

  // where the field itself says what was typed, plain words are enough
  private static String sentence(OrderFault fault) {
    String plain = "prescriptions.fault." + fault.code();
    if (Texts.has(plain)) {
      return Texts.text(plain);
    }
    String words = fault.sentence();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
