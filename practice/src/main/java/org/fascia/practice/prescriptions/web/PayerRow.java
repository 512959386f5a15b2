package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.Set;
import org.fascia.budget.packs.Confidence;
import org.fascia.budget.packs.PayerId;
import org.fascia.budget.packs.PayerPack;

/**
 * A payer as one line of the settings.
 *
 * @param rules how many rules there are
 * @param unread what is said of rules nobody has looked up; empty when all were
 */
public record PayerRow(
    String pack, String href, String name, String type, boolean used, String rules, String unread) {

  static PayerRow of(PayerPack pack, Set<PayerId> used) {
    long recalled =
        pack.rules().stream().filter(rule -> rule.confidence() == Confidence.RECALLED).count();
    return new PayerRow(
        pack.payer().value(),
        "/settings/payers/" + pack.payer(),
        pack.name(),
        text("payers.type." + pack.type().name()),
        used.contains(pack.payer()),
        count("payers.rules", pack.rules().size()),
        recalled == 0 ? "" : count("payers.recalled", recalled));
  }
}
