package org.fascia.practice.prescriptions.web;

import java.util.List;
import java.util.Map;
import org.fascia.practice.prescriptions.Finding;
import org.fascia.practice.ui.Fact;

/**
 * An order read back before it is put on file.
 *
 * @param facts what was understood
 * @param warnings what somebody should ask; none of them stops it
 * @param carried what was typed, sent again with the decision
 */
public record ReadBack(
    List<Fact> facts, List<Finding> warnings, List<Map.Entry<String, String>> carried) {
  public ReadBack {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
    carried = List.copyOf(carried);
  }
}
