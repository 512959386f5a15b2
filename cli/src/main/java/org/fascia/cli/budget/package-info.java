/** A visit budget as text and as JSON. */
@NullMarked
package org.fascia.cli.budget;

import org.jspecify.annotations.NullMarked;
