/** Order, facts and screening in, a plan proposal with its reasons out. */
@NullMarked
package org.fascia.medicine.planning;

import org.jspecify.annotations.NullMarked;
