package org.fascia.medicine.planning;

import static org.fascia.medicine.planning.OrderFaults.quoted;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The diagnoses of an order. */
final class DiagnosisCheck {
  /** The shape of every code of the federal order file, without the dot. */
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9AB][0-9A-Z]{0,4}");

  private DiagnosisCheck() {}

  /** The codes with their dot, each once, in the order written. */
  static List<String> codes(List<String> written, OrderFaults faults) {
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

  private static Optional<String> code(String place, String written, OrderFaults faults) {
    String bare = written.strip().toUpperCase(Locale.ROOT).replace(".", "");
    if (!CODE.matcher(bare).matches()) {
      faults.add(
          "ORDER-007",
          place,
          quoted(written) + " is no ICD-10-CM code",
          "a letter, two digits and up to four more characters, such as M54.50");
      return Optional.empty();
    }
    return Optional.of(bare.length() == 3 ? bare : bare.substring(0, 3) + "." + bare.substring(3));
  }
}
