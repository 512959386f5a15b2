@NullMarked
package org.fascia.budget.units;

import org.jspecify.annotations.NullMarked;
