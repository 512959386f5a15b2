package org.fascia.medicine.facts;

/** An operation; {@code kind} is a surgery kind of the safety vocabulary. */
public record Operation(String kind, String text, Elapsed since, Place place, Origin origin) {}
