package org.fascia.budget;

/**
 * A question to the prescriber: the order says one number of visits, and another by its frequency
 * and length. Until it is answered the smaller counts; both budgets are shown.
 *
 * @param stated the total as written
 * @param counted frequency times length
 * @param leftIfStated visits left under this order if the stated total is meant
 * @param leftIfCounted visits left under this order if frequency times length is meant
 */
public record TwoTotals(
    OrderRef order, int stated, int counted, long leftIfStated, long leftIfCounted) {}
