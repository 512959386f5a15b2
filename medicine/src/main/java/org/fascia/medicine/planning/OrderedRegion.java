package org.fascia.medicine.planning;

import org.fascia.medicine.facts.Side;

/**
 * A region of the body chart, by its id in {@code body_regions.yaml}, with the patient's side;
 * unstated in the midline, and where the order names no side.
 */
public record OrderedRegion(String region, Side side) {}
