package org.fascia.practice.intake;

/** Whether the latest screening of a case permits treatment on a day. */
public sealed interface Leave {

  /** It does. */
  record Granted(PermittedScreening screening) implements Leave {}

  /** The rules forbid it, or ask for a clearance first. */
  record Forbidden(ScreeningOnRecord screening) implements Leave {}

  /** It may no longer be relied upon: screen again. */
  record Outdated(ScreeningOnRecord screening, Why why) implements Leave {}

  /** The case was never screened. */
  record Unscreened() implements Leave {}

  /** Why a screening may no longer be relied upon. */
  enum Why {
    /** It is older than the policy allows, or of a later day. */
    AGE,
    /** Something was learnt, answered or cleared since. */
    FACTS,
    /** Another order asks for something else now. */
    ORDER,
    /** Something else was agreed on, or is wanted. */
    AGREEMENT,
    /** The rules have a new version. */
    RULES
  }
}
