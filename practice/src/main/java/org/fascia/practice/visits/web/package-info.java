/**
 * The pages of a visit: beginning it, its note from the first tap to the signature, its addenda.
 */
@NullMarked
package org.fascia.practice.visits.web;

import org.jspecify.annotations.NullMarked;
