package org.fascia.medicine.facts;

import java.time.Duration;

/**
 * A laboratory value or vital sign; {@code field} and its unit are those of {@code
 * lab_thresholds.yaml}, {@code age} is how long ago it was taken.
 */
public record Measurement(String field, double value, Duration age, Origin origin) {}
