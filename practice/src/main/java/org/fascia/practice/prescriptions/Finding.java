package org.fascia.practice.prescriptions;

/**
 * What one rule holds against an order.
 *
 * @param rule its id, such as {@code RX-08}
 * @param field the field of the form it is about
 * @param words what is wrong and what would be right
 * @param source where the rule comes from
 */
public record Finding(String rule, String field, Severity severity, String words, String source) {

  /** What a finding means for the order. */
  public enum Severity {
    /** The order cannot be activated. */
    ERROR,
    /** The order can be activated; someone should ask. */
    WARNING,
    /** Good to know. */
    INFORMATION
  }
}
