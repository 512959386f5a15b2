package org.fascia.medicine.screening;

import org.fascia.medicine.facts.Site;

/** The highest pressure, 0 to 5, that one rule allows for one technique at one site. */
public record Limit(Site site, String technique, int maxPressure, String rule) {}
