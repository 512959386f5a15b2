@NullMarked
package org.fascia.medicine.screening;

import org.jspecify.annotations.NullMarked;
