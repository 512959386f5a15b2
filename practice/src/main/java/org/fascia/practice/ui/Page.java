package org.fascia.practice.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a page has around its content; every template may take it as its parameter {@code page}.
 *
 * @param path the address without query, for the navigation's current item
 * @param assets the prefix of static files, with their version
 * @param csrf the token every form carries
 * @param idle how long a sign-in lasts without a request
 */
public record Page(
    SignedIn signedIn, String path, String assets, String csrf, Duration idle, List<Toast> toasts) {
  public Page {
    toasts = List.copyOf(toasts);
  }

  /** The address of a static file, such as {@code css/base.css}. */
  public String asset(String file) {
    return assets + "/" + file;
  }

  /** Where this person's navigation leads. */
  public List<Nav> navigation() {
    return Nav.of(signedIn);
  }

  /** How much waits behind that part of the navigation. */
  public int waitingAt(Nav nav) {
    return signedIn.waiting().getOrDefault(nav.href(), 0);
  }

  /** Whether that part of the navigation is the one shown. */
  public boolean isAt(Nav nav) {
    return path.equals(nav.href()) || path.startsWith(nav.href() + "/");
  }

  /** Seconds of idle time; empty when nobody is signed in. */
  public Optional<Long> idleSeconds() {
    return signedIn.isSomebody() ? Optional.of(idle.toSeconds()) : Optional.empty();
  }
}
