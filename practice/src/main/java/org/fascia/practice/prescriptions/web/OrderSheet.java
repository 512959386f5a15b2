package org.fascia.practice.prescriptions.web;

import java.util.List;
import java.util.Set;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.RegionChoices;

/**
 * The order form as it is shown.
 *
 * @param text what stands in its fields
 * @param paper what stands in the fields about its paper
 */
public record OrderSheet(
    OrderText text, PaperText paper, List<Choice> techniques, List<RegionChoices> regions) {
  public OrderSheet {
    techniques = List.copyOf(techniques);
    regions = List.copyOf(regions);
  }

  /** The techniques ticked. */
  public Set<String> ticked() {
    return Set.copyOf(text.techniques());
  }

  /** Whether more diagnoses are typed than the fields shown at first. */
  public boolean isLong() {
    return text.filled().stream().anyMatch(at -> at > 3);
  }
}
