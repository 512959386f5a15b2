package org.fascia.medicine.knowledge;

import java.util.OptionalInt;

/**
 * One trial of a pooled analysis.
 *
 * @param label author and year, as it stands beside a row of a forest plot
 */
public record Trial(String label, OptionalInt year, Arms arms) {}
