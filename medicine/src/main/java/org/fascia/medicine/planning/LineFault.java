package org.fascia.medicine.planning;

/**
 * A line that cannot stand in the plan.
 *
 * @param code listed in {@code docs/refusals.md}
 * @param line its place among the edited lines, from 1; 0 for the visit as a whole
 * @param problem what is wrong, with the rule or the order that says so
 */
public record LineFault(String code, int line, String problem) {}
