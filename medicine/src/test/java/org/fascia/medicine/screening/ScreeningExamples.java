package org.fascia.medicine.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fascia.medicine.knowledge.Knowledge;

/** What the tests of screening share. */
final class ScreeningExamples {
  static final Knowledge KNOWLEDGE = Knowledge.load();
  static final Screener SCREENER = Screener.of(KNOWLEDGE);

  private ScreeningExamples() {}

  static List<PatientFile.Patient> vignettes() {
    return patients("safety_vignettes.yaml");
  }

  /** The given vignettes, ours, and those that show where each rule begins and ends. */
  static List<PatientFile.Patient> everyVignette() {
    List<PatientFile.Patient> all = new ArrayList<>(vignettes());
    all.addAll(patients("own_vignettes.yaml"));
    for (String borders : List.of("illnesses", "medicines", "values", "answers")) {
      all.addAll(patients("borders/" + borders + ".yaml"));
    }
    return all;
  }

  static List<PatientFile.Patient> publishedCases() {
    return patients("published_cases.yaml");
  }

  static List<PatientFile.Patient> patients(String file) {
    return PatientFile.read(file, bytes(file), KNOWLEDGE);
  }

  /** A woman of 50 with these keys besides; keys are those of a patient file. */
  static PatientFile.Patient aPatient(String keys) {
    String person = keys.contains("age:") ? "" : "age: 50\nsex: F\npregnancy: none\n";
    String yaml = "- id: example\n" + (person + keys).strip().indent(2);
    return PatientFile.read("example.yaml", yaml.getBytes(StandardCharsets.UTF_8), KNOWLEDGE)
        .getFirst();
  }

  static Screening screen(String keys) {
    PatientFile.Patient patient = aPatient(keys);
    return SCREENER.screen(patient.facts(), patient.request());
  }

  /** A screening down to the last word, for comparing. */
  static String written(Screening screening) {
    return String.join(
        "\n",
        screening.verdict().slug(),
        screening.fired().toString(),
        screening.tips().toString(),
        screening.limits().toString(),
        screening.leaveOut().toString(),
        screening.ask().toString());
  }

  static Verdict outcomeOf(String rule, Screening screening) {
    return screening.fired().stream()
        .filter(fired -> fired.id().equals(rule))
        .map(FiredRule::outcome)
        .findFirst()
        .orElse(Verdict.PROCEED);
  }

  static byte[] bytes(String file) {
    try (InputStream in = ScreeningExamples.class.getResourceAsStream("/" + file)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
