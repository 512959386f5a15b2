package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Optional;
import org.fascia.practice.people.UsState;

/** When the accident or injury was, and where, as the order says. */
public record Onset(LocalDate day, Optional<UsState> state) {}
