@NullMarked
package org.fascia.budget.packs;

import org.jspecify.annotations.NullMarked;
