package org.fascia.medicine.measuring;

/**
 * An answer that cannot be scored.
 *
 * @param code listed in {@code docs/refusals.md}
 * @param item its place among the questions, from 1; 0 for the answers as a whole
 */
public record ItemFault(String code, int item, String problem) {}
