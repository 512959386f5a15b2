/** The work list and its tasks as pages, and as a part of the case page. */
@NullMarked
package org.fascia.practice.tasks.web;

import org.jspecify.annotations.NullMarked;
