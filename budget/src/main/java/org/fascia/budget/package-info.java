/** Payer packs, the visit budget and timed units; pure, and independent of the medicine. */
@NullMarked
package org.fascia.budget;

import org.jspecify.annotations.NullMarked;
