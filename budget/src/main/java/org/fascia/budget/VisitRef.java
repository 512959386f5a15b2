package org.fascia.budget;

/** What the case calls a visit: its encounter id. */
public record VisitRef(String value) implements Comparable<VisitRef> {
  @Override
  public int compareTo(VisitRef other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
