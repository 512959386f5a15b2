@NullMarked
package org.fascia.medicine.planning;

import org.jspecify.annotations.NullMarked;
