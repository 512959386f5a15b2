package org.fascia.practice.plans;

import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ScoreId;

/**
 * A score of a case's weekly course.
 *
 * @param instrument id in {@code instruments.yaml}
 * @param about what it tells of, one way of writing it; empty for the whole person
 * @param value points of the instrument
 */
public record WeeklyScore(
    ScoreId id, String instrument, String about, double value, ClinicDay day) {}
