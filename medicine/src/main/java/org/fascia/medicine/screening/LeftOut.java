package org.fascia.medicine.screening;

import org.fascia.medicine.facts.Site;

/** A site that one rule keeps out of the treatment. */
public record LeftOut(Site site, String rule) {}
