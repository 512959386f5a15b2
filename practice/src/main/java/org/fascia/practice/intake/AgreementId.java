package org.fascia.practice.intake;

import java.util.UUID;
import org.fascia.practice.kernel.Id;

/** Identity of what was agreed on in a case without an order. */
public record AgreementId(UUID value) implements Id {}
