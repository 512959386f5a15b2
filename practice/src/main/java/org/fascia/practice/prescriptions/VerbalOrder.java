package org.fascia.practice.prescriptions;

import java.time.Instant;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.VerbalOrderId;

/**
 * What a prescriber said, in their own words.
 *
 * @param saidBy name of the prescriber, or of who spoke for them
 * @param saidAt the moment
 * @param day the day it counts for
 * @param signBy the last day on which the signed order is in time
 * @param heardBy name of the person who heard it
 */
public record VerbalOrder(
    VerbalOrderId id,
    String saidBy,
    String words,
    Instant saidAt,
    ClinicDay day,
    ClinicDay signBy,
    String heardBy) {}
