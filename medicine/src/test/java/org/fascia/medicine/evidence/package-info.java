@NullMarked
package org.fascia.medicine.evidence;

import org.jspecify.annotations.NullMarked;
