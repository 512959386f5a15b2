/** The code maps: what a referring record's codes mean in the words of the safety rules. */
@NullMarked
package org.fascia.records.codes;

import org.jspecify.annotations.NullMarked;
