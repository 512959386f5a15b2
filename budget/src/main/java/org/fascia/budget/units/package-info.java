/**
 * Timed units: minutes of one visit become units for each procedure code, always as a proposal that
 * shows its arithmetic. Which rule counts is the payer's choice and comes in.
 */
@NullMarked
package org.fascia.budget.units;

import org.jspecify.annotations.NullMarked;
