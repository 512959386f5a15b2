/**
 * Chromium in tests: open a page at a width, walk it, look at it, check that everyone can use it.
 */
@NullMarked
package org.fascia.practice.testing.browser;

import org.jspecify.annotations.NullMarked;
