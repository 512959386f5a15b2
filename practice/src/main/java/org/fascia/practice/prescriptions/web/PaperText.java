package org.fascia.practice.prescriptions.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What was typed of an order's paper beside the order itself, by the names of the form's fields.
 *
 * @param procedures the CPT codes ticked
 */
public record PaperText(Map<String, String> fields, List<String> procedures) {
  private static final Set<String> NAMES =
      Set.of(
          "same",
          "patientName",
          "patientBorn",
          "licence",
          "licenceState",
          "practice",
          "phone",
          "fax",
          "written",
          "starts",
          "ends",
          "units",
          "goals",
          "necessity",
          "payer",
          "authorisation",
          "claim",
          "onset",
          "onsetState",
          "signature",
          "diagnosedHere");

  public PaperText {
    fields = Map.copyOf(fields);
    procedures = List.copyOf(procedures);
  }

  /** What the browser sent. */
  static PaperText of(MultiValueMap<String, String> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : NAMES) {
      String typed = sent.getFirst(name);
      if (typed != null && !typed.isBlank()) {
        fields.put(name, typed.strip());
      }
    }
    return new PaperText(fields, sent.getOrDefault("procedure", List.of()));
  }

  /** What stands in the field of this name; empty for nothing. */
  public String at(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The CPT codes ticked. */
  public Set<String> ticked() {
    return Set.copyOf(procedures);
  }

  /** Whether a field of the folded part is filled. */
  public boolean isFilled() {
    return !procedures.isEmpty()
        || fields.keySet().stream().anyMatch(name -> !name.equals("same") && !name.equals("payer"));
  }
}
