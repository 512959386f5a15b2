package org.fascia.practice.prescriptions;

import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** Identity of what a payer said is left. */
record ConfirmationId(UUID value) implements Id {}
