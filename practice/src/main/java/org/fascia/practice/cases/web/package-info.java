/** The page of one patient with their cases. */
@NullMarked
package org.fascia.practice.cases.web;

import org.jspecify.annotations.NullMarked;
