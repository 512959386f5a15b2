package org.fascia.practice.visits;

import org.fascia.practice.kernel.ClinicDay;

/** A signed note and the day of its visit. */
public record DatedNote(ClinicDay day, SignedNote note) {}
