/** Measures how fast Fascia is. Run by hand; the figures stand in {@code docs/performance.md}. */
@NullMarked
package org.fascia.bench;

import org.jspecify.annotations.NullMarked;
