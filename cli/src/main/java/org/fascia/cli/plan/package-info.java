/** A plan, or why there is none, as text, JSON and HTML. */
@NullMarked
package org.fascia.cli.plan;

import org.jspecify.annotations.NullMarked;
