package org.fascia.practice.visits;

/**
 * A treated line that goes beyond what the screening permitted: it can be noted, since it was done,
 * but not signed without a reason.
 */
public sealed interface Excess {
  /** The line that goes too far. */
  TreatedLine line();

  /** The region is to be left alone. */
  record KeptOut(TreatedLine line, String why) implements Excess {}

  /** Neither order nor screening foresaw this technique there. */
  record NotForeseen(TreatedLine line) implements Excess {}

  /** The pressure was above the limit, 1 to 5. */
  record TooMuchPressure(TreatedLine line, int most, String why) implements Excess {}
}
