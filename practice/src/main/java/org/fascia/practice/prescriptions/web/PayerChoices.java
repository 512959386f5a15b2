package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.ui.Choice;

/** What a form about the paper of an order offers. */
public final class PayerChoices {
  private PayerChoices() {}

  /** Who may pay. */
  public static List<Choice> payers() {
    return Arrays.stream(PayerType.values()).map(PayerChoices::choice).toList();
  }

  /** How an order may be signed. */
  public static List<Choice> signatures() {
    return List.of("INK", "ELECTRONIC", "STAMP").stream()
        .map(kind -> new Choice(kind, text("prescriptions.signature." + kind)))
        .toList();
  }

  /** The CPT codes an order may write out; their words belong to their owner. */
  public static List<Choice> procedures() {
    return List.of(new Choice("97124", "97124"), new Choice("97140", "97140"));
  }

  static Choice choice(PayerType type) {
    return new Choice(type.name(), text("prescriptions.payer." + type.name()));
  }
}
