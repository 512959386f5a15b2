package org.fascia.practice.access;

import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** Identity of a row of the audit trail. */
record EventId(UUID value) implements Id {}
