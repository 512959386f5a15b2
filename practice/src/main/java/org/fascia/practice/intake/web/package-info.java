/** The screening page: what applies, why, what to ask, and what is known. */
@NullMarked
package org.fascia.practice.intake.web;

import org.jspecify.annotations.NullMarked;
