package org.fascia.practice.prescriptions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.medicine.planning.Npi;
import org.fascia.medicine.planning.OrderForm;
import org.fascia.practice.people.Credential;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.people.Prescriber;
import org.fascia.practice.people.Prescribers;

/**
 * Who signed, in one line: {@code Dana Whitfield, DO, 1234567893}; or the name or the NPI alone of
 * someone on file.
 */
record PrescriberLine(String name, String credential, String npi) {
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:\\bNPI:?\\s*)?(\\d[\\d -]{7,}\\d)");
  private static final Pattern LAST_WORD = Pattern.compile("(.+)\\s([A-Z][A-Za-z]?[A-Z.]+)");

  /** Takes the line apart. */
  static PrescriberLine of(String line) {
    Matcher number = NUMBER.matcher(line);
    String npi = number.find() ? number.group(1).replaceAll("[ -]", "") : "";
    List<String> names = new ArrayList<>();
    String credential = "";
    for (String part : NUMBER.matcher(line).replaceAll("").split("[,;()]", -1)) {
      if (!part.isBlank() && !names.isEmpty() && Credential.of(part).isPresent()) {
        credential = part.strip();
      } else if (!part.isBlank()) {
        names.add(part.strip());
      }
    }
    PrescriberLine read = new PrescriberLine(name(names), credential, npi);
    return credential.isEmpty() ? read.credentialFromLastWord() : read;
  }

  /** The line a list of suggestions offers, which {@link #of} reads back. */
  static String of(Prescriber prescriber) {
    return prescriber.signature() + prescriber.npi().map(npi -> ", " + npi.digits()).orElse("");
  }

  /** The signer, with what the line leaves out taken from the one prescriber it can mean. */
  OrderForm.Signer signer(Prescribers prescribers) {
    return credential.isEmpty() || name.isEmpty()
        ? onFile(prescribers).map(PrescriberLine::signer).orElseGet(this::asTyped)
        : asTyped();
  }

  private Optional<Prescriber> onFile(Prescribers prescribers) {
    if (!npi.isEmpty()) {
      return Npi.of(npi).flatMap(prescribers::findByNpi);
    }
    List<Prescriber> found = prescribers.search(name);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static OrderForm.Signer signer(Prescriber prescriber) {
    return new OrderForm.Signer(
        prescriber.name().full(),
        prescriber.credential().letters(),
        prescriber.npi().map(Npi::digits).orElse(""));
  }

  private OrderForm.Signer asTyped() {
    return new OrderForm.Signer(name, credential, npi);
  }

  // "Dana Whitfield DO": capitals at the end; "Anh Do" is a name
  private PrescriberLine credentialFromLastWord() {
    Matcher last = LAST_WORD.matcher(name);
    return last.matches() && Credential.of(last.group(2)).isPresent()
        ? new PrescriberLine(last.group(1).strip(), last.group(2), npi)
        : this;
  }

  private static String name(List<String> parts) {
    return parts.isEmpty() ? "" : PersonName.typed(String.join(", ", parts)).full();
  }
}
