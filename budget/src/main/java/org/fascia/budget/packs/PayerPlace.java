package org.fascia.budget.packs;

import java.util.Optional;

/**
 * For whom something is asked: a payer by its id, or any of a type; in a state, or nowhere special.
 *
 * @param state two letters: that of the accident or injury, else that of the prescriber's licence
 */
public record PayerPlace(
    Optional<PayerId> payer, Optional<PayerType> type, Optional<String> state) {

  /** The payer of this pack. */
  public static PayerPlace of(PayerPack pack) {
    return new PayerPlace(Optional.of(pack.payer()), Optional.of(pack.type()), pack.state());
  }

  /** Any payer of this type, in whatever state. */
  public static PayerPlace of(PayerType type) {
    return new PayerPlace(Optional.empty(), Optional.of(type), Optional.empty());
  }

  /** The same, in this state. */
  public PayerPlace in(String code) {
    return new PayerPlace(payer, type, Optional.of(code));
  }
}
