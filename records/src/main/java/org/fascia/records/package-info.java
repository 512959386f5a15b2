/** FHIR R4 records to the words of the medicine, and back. */
@NullMarked
package org.fascia.records;

import org.jspecify.annotations.NullMarked;
