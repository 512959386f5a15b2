package org.fascia.records;

/**
 * Where one resource stands in the bytes of a chart.
 *
 * @param number its place in the Bundle, from 1
 * @param type the resource type; empty when the entry has no resource
 * @param id empty when the resource has none
 * @param fullUrl empty when the entry has none
 */
record BundleEntry(int number, String type, String id, String fullUrl, Span span) {
  /** From the first byte up to, not including, the last. */
  record Span(int from, int to) {
    static final Span NONE = new Span(0, 0);
  }

  /** How people find the entry, such as {@code Condition/12}. */
  String source() {
    return id.isEmpty() ? type + ", entry " + number : type + "/" + id;
  }

  /** How refusals find the entry. */
  String place() {
    return "entry " + number + (id.isEmpty() ? " (" + type + ")" : " (" + type + "/" + id + ")");
  }
}
