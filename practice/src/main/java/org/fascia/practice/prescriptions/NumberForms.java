package org.fascia.practice.prescriptions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fascia.budget.packs.PayerId;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlReader;

/** How payers write their authorisation numbers, from {@code numbers.yaml}. */
final class NumberForms {
  private static final String FILE = "/prescriptions/numbers.yaml";

  private final Map<PayerId, Form> forms;

  /** The form of one payer's numbers, and what is said of one that has another. */
  private record Form(Pattern pattern, String says) {}

  private NumberForms(Map<PayerId, Form> forms) {
    this.forms = Map.copyOf(forms);
  }

  /** The forms that ship with Fascia. */
  static NumberForms shipped() {
    try (InputStream in = NumberForms.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("numbers.yaml is missing");
      }
      return read(YamlReader.read("numbers.yaml", in.readAllBytes()).root());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What is wrong with a number of that payer; empty when nothing is, or no form is known. */
  Optional<String> fault(PayerId payer, String number) {
    return Optional.ofNullable(forms.get(payer))
        .filter(form -> !form.pattern().matcher(number).matches())
        .map(Form::says);
  }

  private static NumberForms read(Entry file) {
    Map<PayerId, Form> forms = new HashMap<>();
    for (Entry entry : file.entries("authorisation_numbers")) {
      forms.put(
          new PayerId(entry.text("id")),
          new Form(Pattern.compile(entry.text("pattern")), entry.text("says")));
      entry.text("source");
      entry.text("basis");
    }
    file.leave("meta");
    file.done();
    return new NumberForms(forms);
  }
}
