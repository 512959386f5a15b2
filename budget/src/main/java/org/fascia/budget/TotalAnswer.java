package org.fascia.budget;

import java.time.LocalDate;

/**
 * The prescriber's answer, or a named person's, to an order that counts its visits two ways.
 *
 * @param visits which of the two numbers is meant
 * @param by who answered
 */
public record TotalAnswer(OrderRef order, int visits, String by, LocalDate day) {}
