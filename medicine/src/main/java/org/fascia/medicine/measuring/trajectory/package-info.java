/**
 * Is it working? Scores over time against what is usual: a Gaussian model of one person's course.
 * Experimental: it does what it says, and nobody has shown yet that people are like it.
 */
@NullMarked
package org.fascia.medicine.measuring.trajectory;

import org.jspecify.annotations.NullMarked;
