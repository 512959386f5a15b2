package org.fascia.medicine.planning;

import java.util.Optional;
import org.fascia.medicine.knowledge.Condition;

/**
 * What a diagnosis of the order led to.
 *
 * @param condition empty when no condition is known for the code
 * @param onsetAssumed whether the choice rests on a beginning that nobody recorded
 */
public record MatchedDiagnosis(String code, Optional<Condition> condition, boolean onsetAssumed) {}
