package org.fascia.practice.ui;

import java.util.Locale;

/** The icons of the house, named by what they mean; drawn from one sprite. */
public enum Icon {
  TODAY,
  PATIENTS,
  WORK,
  KNOWLEDGE,
  SETTINGS,
  TEAM,
  HELP,
  CAUTION,
  STOP,
  EMERGENCY,
  PROCEED,
  ADAPT,
  CLEARANCE,
  PHONE,
  CHECK,
  CLOSE,
  PLUS,
  MINUS,
  UNDO,
  OFFLINE,
  SAVED,
  SAVING,
  NEXT,
  OPEN,
  INFO,
  SIGN_OUT,
  PERSON,
  PRINT,
  NOTE,
  DRAFT,
  SEARCH,
  KEEP_OUT,
  PRESSURE,
  CLOCK,
  CURVE,
  PLAN,
  LOCK,
  EDIT,
  REMOVE,
  FORWARD,
  BACK,
  ERROR,
  UPLOAD,
  DOWNLOAD,
  LINK,
  QUESTION,
  CASE,
  GOAL,
  HISTORY,
  MINUTES,
  SIGN,
  SEND,
  HIDDEN,
  TREAT,
  BUDGET,
  HOME;

  /** The symbol's id in the sprite, such as {@code sign-out}. */
  public String symbol() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
