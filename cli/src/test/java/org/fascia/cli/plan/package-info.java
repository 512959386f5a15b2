@NullMarked
package org.fascia.cli.plan;

import org.jspecify.annotations.NullMarked;
