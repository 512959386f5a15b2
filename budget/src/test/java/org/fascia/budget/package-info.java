@NullMarked
package org.fascia.budget;

import org.jspecify.annotations.NullMarked;
