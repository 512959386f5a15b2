@NullMarked
package org.fascia.medicine;

import org.jspecify.annotations.NullMarked;
