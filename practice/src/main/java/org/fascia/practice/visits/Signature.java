package org.fascia.practice.visits;

import java.util.Optional;
import org.fascia.practice.prescriptions.VisitOverride;

/**
 * What the signer confirms.
 *
 * @param version the version of the draft that was read
 * @param override who answers for the visit when none is left
 */
public record Signature(int version, Optional<VisitOverride> override) {}
