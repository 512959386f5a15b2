/** What is known of one patient, in the words of the safety rules. */
@NullMarked
package org.fascia.medicine.facts;

import org.jspecify.annotations.NullMarked;
