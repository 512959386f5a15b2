@NullMarked
package org.fascia.cli;

import org.jspecify.annotations.NullMarked;
