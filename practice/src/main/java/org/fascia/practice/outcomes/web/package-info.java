/** The pages of scores: the curve of a case, and the questions it is made from. */
@NullMarked
package org.fascia.practice.outcomes.web;

import org.jspecify.annotations.NullMarked;
