package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.practice.cases.Case;
import org.fascia.practice.ui.Choice;

/**
 * What stands around the order when the case is open already.
 *
 * @param action where the form is sent
 * @param number of the case
 * @param running whether a prescription can be superseded, so that the new one says how
 * @param succession {@code renew}, {@code correct}, {@code amend}, or empty
 * @param said verbal orders this one may countersign, to choose from
 * @param countersigns the one chosen; empty for none
 */
public record Further(
    String action,
    String caseHref,
    String number,
    boolean running,
    String succession,
    List<Choice> said,
    String countersigns) {
  public Further {
    said = List.copyOf(said);
  }

  static Further of(Case file, boolean running, String succession) {
    String href = "/cases/" + file.id();
    return new Further(
        href + "/prescription", href, file.number().toString(), running, succession, List.of(), "");
  }

  /** The same with what was said before; a single one is chosen until somebody chose. */
  Further after(List<Choice> verbal, Optional<String> chosen) {
    String only = verbal.size() == 1 ? verbal.getFirst().value() : "";
    return new Further(action, caseHref, number, running, succession, verbal, chosen.orElse(only));
  }

  /** What the order may countersign, and that it countersigns nothing. */
  public List<Choice> offered() {
    return Stream.concat(
            said.stream(), Stream.of(new Choice("none", text("prescriptions.countersigns.none"))))
        .toList();
  }
}
