package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.practice.cases.Case;
import org.fascia.practice.people.Patient;
import org.fascia.practice.ui.Link;

/** Whose case a page about payers concerns, and the way back to it. */
public record PayerCase(String href, String number, String patient, boolean open) {

  static PayerCase of(Case file, Patient patient) {
    return new PayerCase(
        "/cases/" + file.id(), file.number().toString(), patient.name().full(), file.isOpen());
  }

  /** The address of the page about who pays. */
  public String coverage() {
    return href + "/coverage";
  }

  /** The way from the case to a page about who pays. */
  public List<Link> toCase() {
    return List.of(new Link(patient + " · " + number, href));
  }

  /** The way from the case to a page below the one about who pays. */
  public List<Link> toCoverage() {
    return List.of(
        new Link(patient + " · " + number, href), new Link(text("payers.title"), coverage()));
  }
}
