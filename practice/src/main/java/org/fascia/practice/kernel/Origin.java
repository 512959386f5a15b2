package org.fascia.practice.kernel;

/** Where a request came from: network address and the id under which the logs know it. */
public record Origin(String address, String requestId) {

  /** Work the application does by itself, such as filling the demo. */
  public static Origin inside(String what) {
    return new Origin("inside", what);
  }
}
