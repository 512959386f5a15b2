package org.fascia.medicine.facts;

/** A finding of the safety vocabulary that is present, and where. */
public record Finding(String sign, Place place, Origin origin) {}
