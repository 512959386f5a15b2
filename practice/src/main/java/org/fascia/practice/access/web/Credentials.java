package org.fascia.practice.access.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sign-in name and a password, as typed. */
record Credentials(String email, String password) {

  // the binder gives null for what the browser did not send
  Credentials(@Nullable String email, @Nullable String password) {
    this.email = Objects.requireNonNullElse(email, "");
    this.password = Objects.requireNonNullElse(password, "");
  }

  // a password stands in no log
  @Override
  public String toString() {
    return "Credentials";
  }
}
