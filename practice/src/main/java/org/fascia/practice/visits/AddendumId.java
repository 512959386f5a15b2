package org.fascia.practice.visits;

import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** Identity of an addendum to a signed note. */
record AddendumId(UUID value) implements Id {}
