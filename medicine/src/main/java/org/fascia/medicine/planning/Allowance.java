package org.fascia.medicine.planning;

import java.util.Optional;
import org.fascia.medicine.knowledge.Technique;

/**
 * What a visit may do at one place.
 *
 * @param mostPressure 1 to 5
 * @param ceiling what keeps it below the usual maximum of the technique; empty when nothing does
 */
public record Allowance(
    TreatedRegion where, Technique technique, int mostPressure, Optional<Ceiling> ceiling) {}
