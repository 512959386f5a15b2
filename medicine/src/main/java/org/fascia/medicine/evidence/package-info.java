/** What trials found: effect sizes, pooling, forest plots, and what is known of a treatment. */
@NullMarked
package org.fascia.medicine.evidence;

import org.jspecify.annotations.NullMarked;
