@NullMarked
package org.fascia.medicine.knowledge;

import org.jspecify.annotations.NullMarked;
