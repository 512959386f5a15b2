package org.fascia.practice.prescriptions;

import java.util.Optional;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.UsState;

/**
 * The accident or injury a claim goes back to.
 *
 * @param state where it happened; decides which state's rules hold for a car accident
 */
public record Accident(ClinicDay day, Optional<UsState> state) {}
