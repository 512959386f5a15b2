package org.fascia.budget;

/** What the case calls an order. */
public record OrderRef(String value) implements Comparable<OrderRef> {
  @Override
  public int compareTo(OrderRef other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
