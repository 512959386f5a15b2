package org.fascia.practice.visits;

import java.util.Optional;

/**
 * What the signer confirms.
 *
 * @param version the version of the draft that was read
 * @param overrideReason why one more visit is given when none is left, by a signer who may answer
 *     for it
 */
public record Signature(int version, Optional<String> overrideReason) {}
