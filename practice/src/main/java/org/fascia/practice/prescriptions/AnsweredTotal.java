package org.fascia.practice.prescriptions;

import org.fascia.practice.kernel.ClinicDay;

/**
 * Which of its two numbers of visits an order means, as the prescriber said.
 *
 * @param saidBy name of the prescriber, or of who spoke for them
 * @param saidOn the day they said it; the number counts from then on
 */
public record AnsweredTotal(int visits, String saidBy, ClinicDay saidOn) {}
