package org.fascia.medicine.screening;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFault;
import org.fascia.yaml.YamlReader;

/**
 * Reads patients written in YAML: a list, each with facts, a request and perhaps what the screening
 * is expected to say. It is the format of the vignettes and of {@code fascia screen}, explained in
 * {@code docs/knowledge.md}.
 */
public final class PatientFile {
  private final FactsReader facts;
  private final RequestReader requests;
  private final ExpectedReader expectations;

  private PatientFile(Knowledge knowledge) {
    facts = new FactsReader(knowledge);
    requests = new RequestReader(knowledge.vocabulary());
    expectations = new ExpectedReader(knowledge);
  }

  /** One patient of the file. */
  public record Patient(String id, Facts facts, Request request, Optional<Expected> expected) {}

  /**
   * The patients in these bytes.
   *
   * @param name the name of the file, for messages
   * @throws YamlFault with file, patient and key when the file is not as it must be
   */
  public static List<Patient> read(String name, byte[] yaml, Knowledge knowledge) {
    PatientFile format = new PatientFile(knowledge);
    return YamlReader.read(name, yaml).entries().stream().map(format::patient).toList();
  }

  private Patient patient(Entry entry) {
    Patient patient =
        new Patient(
            entry.code("id"),
            facts.read(entry),
            requests.read(entry.child("request")),
            entry.optionalChild("expected").map(expectations::read));
    entry.leave("title", "trap", "source", "knowable", "event", "flag", "kind", "assumed");
    entry.leave("confidence");
    entry.done();
    return patient;
  }
}
