/** The commands that need no server. */
@NullMarked
package org.fascia.cli;

import org.jspecify.annotations.NullMarked;
