package org.fascia.practice.tasks;

import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** Identity of a step in the life of a task. */
record TaskEventId(UUID value) implements Id {}
