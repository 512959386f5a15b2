package org.fascia.medicine.planning;

import java.util.Optional;
import org.fascia.medicine.knowledge.Technique;

/**
 * A technique that could be used, with its reason.
 *
 * @param onlyWhen what must be so before it is used without being ordered by name
 */
public record Candidate(Technique technique, Reason reason, Optional<String> onlyWhen) {}
