/** The page of one patient with their cases, and where a case stands on its own page. */
@NullMarked
package org.fascia.practice.cases.web;

import org.jspecify.annotations.NullMarked;
