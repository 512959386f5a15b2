/** A plan, or why there is none, as FHIR R4 for whoever ordered it. */
@NullMarked
package org.fascia.records.plan;

import org.jspecify.annotations.NullMarked;
