package org.fascia.medicine.planning;

import static java.util.stream.Collectors.joining;
import static org.fascia.medicine.planning.OrderFaults.quoted;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.CodeStanding.Because;
import org.fascia.medicine.knowledge.CodeStanding.Billable;
import org.fascia.medicine.knowledge.CodeStanding.NoSuchCode;
import org.fascia.medicine.knowledge.CodeStanding.NotBillable;
import org.fascia.medicine.knowledge.CodeStanding.NotListed;

/** The diagnoses of an order. */
final class DiagnosisCheck {
  private static final int EXAMPLES = 4;

  private final Function<String, CodeStanding> known;

  DiagnosisCheck(Function<String, CodeStanding> known) {
    this.known = known;
  }

  /**
   * The codes with their dot, each once, in the order written. One that Fascia's partial list does
   * not hold is accepted: the plan asks for it.
   */
  List<String> codes(List<String> written, OrderFaults faults) {
    if (written.isEmpty()) {
      faults.add(
          "ORDER-006",
          "diagnoses",
          "the order names no diagnosis",
          "at least one ICD-10-CM code, such as M54.50");
    }
    Set<String> codes = new LinkedHashSet<>();
    for (int at = 0; at < written.size(); at++) {
      code("diagnoses[" + (at + 1) + "]", written.get(at), faults).ifPresent(codes::add);
    }
    return List.copyOf(codes);
  }

  private Optional<String> code(String place, String written, OrderFaults faults) {
    return switch (known.apply(written)) {
      case Billable(String code, String title) -> Optional.of(code);
      case NotListed(String code) -> Optional.of(code);
      case NotBillable notBillable -> {
        faults.add(
            "ORDER-008",
            place,
            notBillable.code() + " (" + notBillable.title() + ") cannot be billed",
            examples(notBillable));
        yield Optional.empty();
      }
      case NoSuchCode(String code, Because because) -> {
        noSuchCode(place, code, because, faults);
        yield Optional.empty();
      }
    };
  }

  private static void noSuchCode(String place, String code, Because because, OrderFaults faults) {
    if (because == Because.SHAPE) {
      faults.add(
          "ORDER-007",
          place,
          quoted(code) + " is no ICD-10-CM code",
          "a letter, two digits and up to four more characters, such as M54.50");
    } else {
      faults.add(
          "ORDER-021",
          place,
          "there is no ICD-10-CM code " + code,
          "a code that exists, such as M54.50");
    }
  }

  private static String examples(NotBillable notBillable) {
    String below =
        notBillable.below().stream().map(CodeStanding::code).limit(EXAMPLES).collect(joining(", "));
    return below.isEmpty() ? "a longer code" : "a longer code, such as " + below;
  }
}
