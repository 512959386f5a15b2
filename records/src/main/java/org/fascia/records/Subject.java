package org.fascia.records;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;

/** Sees to it that a chart is about one patient. */
final class Subject {
  private final String file;
  private final Set<String> names = new HashSet<>();

  Subject(String file) {
    this.file = file;
  }

  /** The only patient; more or none is refused. */
  BundleEntry onlyPatient(List<BundleEntry> entries) {
    List<BundleEntry> patients =
        entries.stream().filter(it -> it.type().equals("Patient")).toList();
    if (patients.isEmpty()) {
      throw new ChartRefused(
          "RECORDS-010", file + ": the Bundle holds no Patient; exactly one was expected");
    }
    if (patients.size() > 1) {
      throw new ChartRefused(
          "RECORDS-011",
          file
              + ", "
              + patients.get(1).place()
              + ": this is a second Patient; exactly one was expected");
    }
    BundleEntry patient = patients.getFirst();
    names.add(patient.fullUrl());
    names.add("Patient/" + patient.id());
    return patient;
  }

  /** Refuses an entry that says it is about somebody else. */
  void refuseOthers(BundleEntry entry, Reference about) {
    String said = Codes.text(about.getReference());
    boolean literal = !said.isEmpty() && !said.contains("?") && !said.startsWith("#");
    if (literal && !names.contains(said) && !names.contains(lastTwoParts(said))) {
      throw new ChartRefused(
          "RECORDS-013",
          file
              + ", "
              + entry.place()
              + ": this entry is about somebody else; entries about the one Patient were expected");
    }
  }

  /** {@code Patient/12} of {@code https://server/fhir/Patient/12/_history/3}. */
  private static String lastTwoParts(String reference) {
    String[] parts = reference.replaceAll("/_history/.*$", "").split("/", -1);
    return parts.length < 2 ? reference : parts[parts.length - 2] + "/" + parts[parts.length - 1];
  }
}
