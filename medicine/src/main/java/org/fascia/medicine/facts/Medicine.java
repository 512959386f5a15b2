package org.fascia.medicine.facts;

/**
 * A medicine in use, by ATC code or the prefix a code map could reach; {@code route} is empty when
 * not recorded, {@code place} is where it is applied.
 */
public record Medicine(
    String atc,
    String name,
    String route,
    Elapsed sinceStart,
    Elapsed sinceLastDose,
    Place place,
    Origin origin) {}
