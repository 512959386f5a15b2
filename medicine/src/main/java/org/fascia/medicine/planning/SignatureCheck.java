package org.fascia.medicine.planning;

import static org.fascia.medicine.planning.OrderFaults.quoted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Who signed an order, and when. */
final class SignatureCheck {
  private SignatureCheck() {}

  static Optional<Prescriber> prescriber(OrderForm.Signer signer, OrderFaults faults) {
    if (signer.name().isBlank()) {
      faults.add("ORDER-003", "prescriber.name", "the prescriber has no name", "who signed");
    }
    if (signer.credential().isBlank()) {
      faults.add(
          "ORDER-004",
          "prescriber.credential",
          "the prescriber has no credential",
          "the profession, such as MD, DO, DC, NP or PT");
    }
    String digits = signer.npi().replaceAll("[ -]", "");
    Optional<Npi> npi = Npi.of(digits);
    if (!digits.isEmpty() && npi.isEmpty()) {
      faults.add(
          "ORDER-005",
          "prescriber.npi",
          quoted(signer.npi()) + " is no NPI",
          "ten digits beginning with 1 or 2, the last of them the check digit");
    }
    return Optional.of(new Prescriber(signer.name().strip(), signer.credential().strip(), npi));
  }

  /** A day ahead is let through: the prescriber may sit in a zone where it is tomorrow. */
  static Optional<LocalDate> signed(String written, LocalDate asOf, OrderFaults faults) {
    try {
      LocalDate signed = LocalDate.parse(written.strip());
      if (signed.isAfter(asOf.plusDays(1))) {
        faults.add(
            "ORDER-019",
            "signed",
            "the signature is of " + signed + " and the order is read for " + asOf,
            "a signature at most one day later than that");
      }
      return Optional.of(signed);
    } catch (DateTimeException unreadable) {
      faults.add(
          "ORDER-018",
          "signed",
          written.isBlank() ? "the order is not signed" : quoted(written) + " is no day",
          "the day of the signature, such as 2026-03-31");
      return Optional.empty();
    }
  }
}
