package org.fascia.medicine.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.screening.PatientFile;
import org.fascia.medicine.screening.Screener;

/** What the tests of planning share: one planner, and patients in the words of a patient file. */
final class PlanExamples {
  static final Knowledge KNOWLEDGE = Knowledge.load();
  static final Planner PLANNER = new Planner(KNOWLEDGE, Screener.of(KNOWLEDGE));

  private PlanExamples() {}

  /** A person of 45 of whom nothing else is known. */
  static Facts aPatient() {
    return aPatient("");
  }

  /** A person with these keys of a patient file, of 45 and not pregnant where they are silent. */
  static Facts aPatient(String keys) {
    String person = keys.contains("age:") ? "" : "age: 45\nsex: F\npregnancy: none\n";
    String yaml = "- id: example\n" + (person + keys).strip().indent(2);
    yaml += "  request: {technique: swedish, region: [lower-back], pressure: 3}\n";
    return PatientFile.read("example.yaml", yaml.getBytes(StandardCharsets.UTF_8), KNOWLEDGE)
        .getFirst()
        .facts();
  }

  static PlanBasis basis(Order order, Facts facts) {
    return new PlanBasis(order, facts, Map.of(), Scope.everything(KNOWLEDGE), OrderExamples.AS_OF);
  }

  static PlanAnswer answer(Order order, Facts facts) {
    return PLANNER.answer(basis(order, facts));
  }

  static Proposal plan(Order order, Facts facts) {
    PlanAnswer answer = answer(order, facts);
    assertThat(answer).isInstanceOf(Proposal.class);
    return (Proposal) answer;
  }

  static byte[] bytes(String file) {
    try (InputStream in = PlanExamples.class.getResourceAsStream("/" + file)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
