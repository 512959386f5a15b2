package org.fascia.medicine.planning;

import java.time.LocalDate;
import org.fascia.medicine.facts.Facts;

/**
 * What the outline of a session for well-being is made from, beside the permission to give one.
 * Scores are not among it: nothing is aimed at.
 *
 * @param facts what is known of the person, for the safety rules alone
 * @param scope what the therapist may do
 * @param asOf the day the outline is made for
 */
public record SessionBasis(Wish wish, Facts facts, Scope scope, LocalDate asOf) {}
