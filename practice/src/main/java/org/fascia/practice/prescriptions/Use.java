package org.fascia.practice.prescriptions;

/** What became of taking a visit from a case's prescription. */
public sealed interface Use {

  /** The visit is taken; this is how the case stands after it. */
  record Taken(VisitsLeft after) implements Use {}

  /** The case needs no order; there is nothing to take a visit from. */
  record NotCounted() implements Use {}

  /** Nothing was taken: no visit is left on that day, for the reason that binds. */
  record NoneLeft(VisitsLeft now) implements Use {}
}
