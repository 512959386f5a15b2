package org.fascia.practice.desk.web;

import java.time.LocalDate;

/** The two files of a referral. */
final class ArrivalExamples {
  private ArrivalExamples() {}

  /** A chart with low back pain in it and nothing else. */
  static final String CHART =
      """
      {"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "p", "gender": "female",
          "birthDate": "1980-05-02",
          "name": [{"family": "Quintero", "given": ["Marisol"]}]}},
        {"resource": {"resourceType": "Condition", "id": "c",
          "subject": {"reference": "Patient/p"},
          "clinicalStatus": {"coding": [{"code": "active"}]},
          "code": {"coding": [{"system": "http://snomed.info/sct", "code": "279039007",
            "display": "Low back pain"}]}}}
      ]}
      """;

  /** Massage twice a week for six weeks, signed on that day. */
  static String order(LocalDate signed) {
    return """
        prescriber: {name: Dana Whitfield, credential: DO, npi: 1234567893}
        diagnoses: [M54.50]
        techniques: [massage]
        frequency: 2x/week
        duration: 6 weeks
        signed: %s
        """
        .formatted(signed);
  }
}
