/** What tests of every room stand on: the real database and a clinic of their own. */
@NullMarked
package org.fascia.practice.testing;

import org.jspecify.annotations.NullMarked;
