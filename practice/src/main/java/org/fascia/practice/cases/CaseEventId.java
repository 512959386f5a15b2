package org.fascia.practice.cases;

import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** Identity of an event in a case. */
record CaseEventId(UUID value) implements Id {}
