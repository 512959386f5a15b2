package org.fascia.practice.ui;

/** Whether a field must be filled; optional ones say so beside their label. */
public enum Need {
  REQUIRED,
  OPTIONAL
}
