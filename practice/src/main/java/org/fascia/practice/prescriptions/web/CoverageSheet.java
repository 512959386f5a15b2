package org.fascia.practice.prescriptions.web;

import java.util.List;
import org.fascia.practice.ui.RegionChoices;

/**
 * The form of a coverage as it is shown.
 *
 * @param action where it is sent
 * @param purpose what is done with it, the key of its words
 * @param pack the payer's rules by id and name
 * @param limits what the patient's plan has to say
 */
public record CoverageSheet(
    String action,
    Purpose purpose,
    String pack,
    String packName,
    Typed typed,
    List<PlanLimit> limits,
    List<RegionChoices> regions) {
  public CoverageSheet {
    limits = List.copyOf(limits);
    regions = List.copyOf(regions);
  }

  /** What the form is for. */
  public enum Purpose {
    /** A payer nobody has put on file yet. */
    NEW,
    /** The same payer, said anew. */
    CHANGE,
    /** Another payer in the place of one on file. */
    TAKEOVER
  }
}
