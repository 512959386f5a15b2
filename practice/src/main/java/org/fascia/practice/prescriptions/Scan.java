package org.fascia.practice.prescriptions;

import org.fascia.practice.kernel.DocumentId;

/** The picture of an order's paper, as it came in. */
public record Scan(DocumentId document, int pages) {}
