package org.fascia.medicine.measuring;

import java.time.LocalDate;

/**
 * A score with what decides what it can be compared with.
 *
 * @param instrument id in {@code instruments.yaml}
 * @param recall the time the person was asked about
 * @param value points of the instrument
 */
public record Score(String instrument, String recall, Moment moment, LocalDate day, double value) {}
