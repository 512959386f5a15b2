package org.fascia.budget;

/** What the case calls an authorisation. */
public record AuthorisationRef(String value) implements Comparable<AuthorisationRef> {
  @Override
  public int compareTo(AuthorisationRef other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
