package org.fascia.practice.ui;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.practice.kernel.Permission;

/** A part of the main navigation. */
public record Nav(Icon icon, String label, String href) {

  /** Who treats starts with today's patients; the others start with what is due. */
  static List<Nav> of(SignedIn person) {
    Nav today = new Nav(Icon.TODAY, text("ui.nav.today"), "/today");
    Nav patients = new Nav(Icon.PATIENTS, text("ui.nav.patients"), "/patients");
    Nav work = new Nav(Icon.WORK, text("ui.nav.work"), "/work");
    Nav knowledge = new Nav(Icon.KNOWLEDGE, text("ui.nav.knowledge"), "/knowledge");
    if (!person.isSomebody()) {
      return List.of();
    }
    return person.may(Permission.WRITE_NOTES)
        ? List.of(today, patients, work, knowledge)
        : List.of(work, patients, today, knowledge);
  }
}
