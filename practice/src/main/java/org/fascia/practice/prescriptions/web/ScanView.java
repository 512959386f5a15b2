package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fascia.practice.cases.Case;
import org.fascia.practice.people.Patient;
import org.fascia.practice.prescriptions.Scan;
import org.fascia.practice.ui.Format;

/**
 * The picture of an order's paper beside the form.
 *
 * @param action where a file is sent
 * @param chart name and birth date in the chart, for comparison
 * @param original address of the file as it came in, empty without one
 * @param pages addresses of its pages as pictures
 */
public record ScanView(String action, String chart, String original, List<String> pages) {
  public ScanView {
    pages = List.copyOf(pages);
  }

  static ScanView of(Case file, Patient patient, Optional<Scan> scan) {
    String base = "/cases/" + file.id() + "/prescription/scan";
    String original = scan.map(one -> base + "/" + one.document()).orElse("");
    return new ScanView(
        base,
        chart(patient),
        original,
        IntStream.rangeClosed(1, scan.map(Scan::pages).orElse(0))
            .mapToObj(page -> original + "/pages/" + page)
            .toList());
  }

  /** What one ticks after comparing the order with the chart. */
  static String chart(Patient patient) {
    return text(
        "prescriptions.form.same.chart", patient.name().full(), Format.date(patient.birthDate()));
  }

  /** Whether there is a picture. */
  public boolean isThere() {
    return !pages.isEmpty();
  }
}
