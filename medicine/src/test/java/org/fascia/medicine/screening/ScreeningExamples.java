package org.fascia.medicine.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  static List<PatientFile.Patient> publishedCases() {
    return patients("published_cases.yaml");
  }

  static List<PatientFile.Patient> patients(String file) {
    return PatientFile.read(file, bytes(file), KNOWLEDGE);
  }

  static byte[] bytes(String file) {
    try (InputStream in = ScreeningExamples.class.getResourceAsStream("/" + file)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
