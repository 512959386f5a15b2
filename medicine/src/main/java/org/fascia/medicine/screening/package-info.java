/** Facts and a request in, fired rules, verdict, limits and questions out. */
@NullMarked
package org.fascia.medicine.screening;

import org.jspecify.annotations.NullMarked;
