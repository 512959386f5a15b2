package org.fascia.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Charts and orders as files in a folder, right ones and broken ones. */
record Papers(Path folder) {
  static final String PATIENT =
      """
      {"resource": {"resourceType": "Patient", "id": "p", "birthDate": "1980-05-01", "gender": "female"}}""";
  static final String BACK_PAIN =
      """
      {"resource": {"resourceType": "Condition", "id": "c", "subject": {"reference": "Patient/p"},
        "clinicalStatus": {"coding": [{"code": "active"}]}, "onsetDateTime": "2025-01-10",
        "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "M54.50"}]}}}""";
  static final String ORDER =
      """
      as_of: 2026-03-02
      prescriber: {name: Ana Ruiz, credential: MD, npi: 1234567893}
      diagnoses: [M54.50]
      techniques: [massage]
      regions: [{region: lower-back, side: both}]
      frequency: 2x/week
      duration: 6 weeks
      signed: 2026-03-01
      """;

  Path chart(String... entries) throws IOException {
    return file(
        "chart.json",
        "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": ["
            + String.join(",", entries)
            + "]}");
  }

  Path order() throws IOException {
    return file("order.yaml", ORDER);
  }

  Path orderWith(String line, String other) throws IOException {
    if (!ORDER.contains(line)) {
      throw new IllegalArgumentException("The order has no line " + line);
    }
    return file("order.yaml", ORDER.replace(line, other));
  }

  Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  Path gzip(String name, byte[] chunk, int times) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int written = 0; written < times; written++) {
        gzip.write(chunk);
      }
    }
    return Files.write(folder.resolve(name), packed.toByteArray());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
