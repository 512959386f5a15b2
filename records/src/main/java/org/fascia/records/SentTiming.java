package org.fascia.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;

/** How often and how long an order runs, in the words of a prescription. */
final class SentTiming {
  private static final int ISO_DAY = 10;
  private static final int DAYS_A_WEEK = 7;

  private final ServiceRequest request;
  private final TimingRepeatComponent repeat;

  SentTiming(ServiceRequest request) {
    this.request = request;
    this.repeat =
        request.getOccurrence() instanceof Timing timing
            ? timing.getRepeat()
            : new TimingRepeatComponent();
  }

  /** Such as {@code 2x/week for 6 weeks, 12 visits}; empty when nothing is said. */
  String words() {
    String often = often();
    String length = length();
    String begun = often.isEmpty() || length.isEmpty() ? often + length : often + " for " + length;
    return Stream.of(begun, visits())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  Optional<LocalDate> starts() {
    return period().flatMap(it -> day(it.getStartElement()));
  }

  Optional<LocalDate> ends() {
    return period().flatMap(it -> day(it.getEndElement()));
  }

  private String often() {
    if (!repeat.hasFrequency() || !repeat.hasPeriodUnit()) {
      return "";
    }
    String most =
        repeat.getFrequencyMax() > repeat.getFrequency() ? "-" + repeat.getFrequencyMax() : "";
    String period =
        repeat.hasPeriod() && repeat.getPeriod().compareTo(BigDecimal.ONE) != 0
            ? repeat.getPeriod().stripTrailingZeros().toPlainString() + " "
            : "";
    return repeat.getFrequency() + most + "x/" + period + unit(repeat.getPeriodUnit().toCode());
  }

  private String length() {
    if (repeat.getBounds() instanceof Duration bounds && bounds.hasValue()) {
      return bounds.getValue().stripTrailingZeros().toPlainString()
          + " "
          + unit(bounds.hasCode() ? bounds.getCode() : bounds.getUnit())
          + "s";
    }
    return starts().isPresent() && ends().isPresent() ? between() : "";
  }

  // the last day counts
  private String between() {
    long days = ChronoUnit.DAYS.between(starts().orElseThrow(), ends().orElseThrow()) + 1;
    return days % DAYS_A_WEEK == 0 ? days / DAYS_A_WEEK + " weeks" : days + " days";
  }

  private String visits() {
    if (repeat.hasCount()) {
      return repeat.getCount() + " visits";
    }
    return request.getQuantity() instanceof Quantity quantity && quantity.hasValue()
        ? quantity.getValue().stripTrailingZeros().toPlainString() + " visits"
        : "";
  }

  private Optional<Period> period() {
    if (repeat.getBounds() instanceof Period bounds) {
      return Optional.of(bounds);
    }
    return request.getOccurrence() instanceof Period occurrence
        ? Optional.of(occurrence)
        : Optional.empty();
  }

  private static String unit(String code) {
    return switch (code) {
      case "d" -> "day";
      case "wk" -> "week";
      case "mo" -> "month";
      default -> code;
    };
  }

  /** The day a FHIR date or moment names, by the clock it was written with. */
  static Optional<LocalDate> day(BaseDateTimeType element) {
    String text = element.getValueAsString();
    return text == null || text.length() < ISO_DAY
        ? Optional.empty()
        : Optional.of(LocalDate.parse(text.substring(0, ISO_DAY)));
  }
}
