package org.fascia.practice.prescriptions.web;

import org.fascia.practice.cases.Case;

/**
 * What stands around the order when the case is open already.
 *
 * @param action where the form is sent
 * @param number of the case
 * @param running whether a prescription is active, so that the new one renews or corrects it
 * @param succession {@code renew}, {@code correct}, or empty
 */
public record Further(
    String action, String caseHref, String number, boolean running, String succession) {

  static Further of(Case file, boolean running, String succession) {
    String href = "/cases/" + file.id();
    return new Further(href + "/prescription", href, file.number().toString(), running, succession);
  }
}
