package org.fascia.practice.prescriptions;

import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** Identity of a talk with a payer. */
record PayerCallId(UUID value) implements Id {}
