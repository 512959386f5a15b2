package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.function.Predicate;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.people.Credential;

/**
 * An order with all that the checks compare it with.
 *
 * @param born the patient's birth date
 * @param today the day of the check
 * @param longestAge how long after its signature an order may be used
 * @param unasked who may prescribe without the payer being asked
 * @param billable whether an ICD-10-CM code can stand on a claim
 */
record OrderAtHand(
    Order order,
    LocalDate born,
    LocalDate today,
    Period longestAge,
    Set<Credential> unasked,
    Predicate<String> billable) {}
