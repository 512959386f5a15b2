package org.fascia.medicine.planning;

import java.util.Optional;

/**
 * Who signed an order: name and credential as written there, such as {@code DO}, and the NPI where
 * the order gives one.
 */
public record Prescriber(String name, String credential, Optional<Npi> npi) {}
