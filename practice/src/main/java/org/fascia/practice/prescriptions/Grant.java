package org.fascia.practice.prescriptions;

import java.util.Optional;

/**
 * What a payer agreed to.
 *
 * @param number exactly as the payer issued it, since a changed one is denied
 */
public record Grant(Optional<String> number, Extent extent) {}
