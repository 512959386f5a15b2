package org.fascia.practice.prescriptions.web;

import org.fascia.practice.cases.Case;

/**
 * What stands around the order when the case is open already.
 *
 * @param action where the form is sent
 * @param number of the case
 * @param running whether a prescription can be superseded, so that the new one says how
 * @param succession {@code renew}, {@code correct}, {@code amend}, or empty
 */
public record Further(
    String action, String caseHref, String number, boolean running, String succession) {

  static Further of(Case file, boolean running, String succession) {
    String href = "/cases/" + file.id();
    return new Further(href + "/prescription", href, file.number().toString(), running, succession);
  }
}
