package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.screening.FiredRule;

/** Why something that was asked for, or could be expected, is not in a plan. */
public sealed interface Cause {
  /** A rule keeps hands off this part of the body. */
  record KeptOut(FiredRule rule) implements Cause {}

  /** A rule forbids the technique here, or asks for the prescriber's answer first. */
  record NotPermitted(FiredRule rule) implements Cause {}

  /** The pressure that is left is below what the technique works with. */
  record NotAtThisPressure(int mostAllowed, int leastNeeded, Ceiling ceiling) implements Cause {}

  /** The prescriber's precautions speak against the technique. */
  record AgainstTheOrder(String precautions) implements Cause {}

  /** A region where findings are recorded but nobody works. */
  record NeverTreated() implements Cause {}

  /** A technique the patient does at home. */
  record DoneAtHome() implements Cause {}

  /**
   * A technique outside what the therapist's licence and training allow.
   *
   * @param training what it needs
   * @param colleagues who could do it, in names
   */
  record OutOfScope(String training, List<String> colleagues) implements Cause {
    public OutOfScope {
      colleagues = List.copyOf(colleagues);
    }
  }
}
