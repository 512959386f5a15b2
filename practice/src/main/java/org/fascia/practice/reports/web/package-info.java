/** The progress report on screen and on paper. */
@NullMarked
package org.fascia.practice.reports.web;

import org.jspecify.annotations.NullMarked;
