package org.fascia.practice.visits;

/** What became of a change to a draft. */
public sealed interface Saving {

  /** It is in the database, now or since it was first sent. */
  record Saved(Draft draft) implements Saving {}

  /** Somebody saved a newer version first; nothing was changed. */
  record Conflict(Draft newer) implements Saving {}
}
