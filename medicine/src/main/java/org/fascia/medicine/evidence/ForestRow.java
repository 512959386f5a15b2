package org.fascia.medicine.evidence;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of a forest plot; ratios as logarithms.
 *
 * @param figures what stands in words beside the label
 * @param interval where it is known
 * @param weight share in the pooled estimate, percent, where there is one
 */
record ForestRow(
    String label,
    String figures,
    double effect,
    Optional<Interval> interval,
    OptionalDouble weight) {}
