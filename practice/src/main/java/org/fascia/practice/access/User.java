package org.fascia.practice.access;

import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;

/** A person who works in the clinic and signs in to it. */
public record User(UserId id, String name, Role role) {}
