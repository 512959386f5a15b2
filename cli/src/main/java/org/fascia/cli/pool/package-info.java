/** Pooled trials as text, JSON and picture. */
@NullMarked
package org.fascia.cli.pool;

import org.jspecify.annotations.NullMarked;
