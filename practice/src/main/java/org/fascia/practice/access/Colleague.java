package org.fascia.practice.access;

import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;

/** A person of the clinic as the others know them: to whom work can be handed. */
public record Colleague(UserId id, String name, Role role) {}
