/** Answers to scores, scores to change against the minimal important change. */
@NullMarked
package org.fascia.medicine.measuring;

import org.jspecify.annotations.NullMarked;
