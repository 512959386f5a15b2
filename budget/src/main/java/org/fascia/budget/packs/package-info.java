/**
 * Payer packs: the rules of one payer as dated, sourced data. A pack says what its payer asks for
 * and allows; it counts nothing itself.
 */
@NullMarked
package org.fascia.budget.packs;

import org.jspecify.annotations.NullMarked;
