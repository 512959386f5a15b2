package org.fascia.practice.storage;

import org.fascia.practice.kernel.DocumentId;

/**
 * What is known of a kept file without its bytes.
 *
 * @param bytes its length
 * @param sha256 hash of its bytes in hexadecimal
 */
public record Document(DocumentId id, MediaType type, long bytes, String sha256) {}
