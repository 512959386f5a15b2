package org.fascia.medicine.facts;

import org.fascia.medicine.knowledge.Zone;

/** One zone on one side of the patient. */
public record Site(Zone zone, Side side) {}
