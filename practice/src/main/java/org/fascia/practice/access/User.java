package org.fascia.practice.access;

import java.util.Optional;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;

/**
 * A person who works in the clinic.
 *
 * @param signInName the name they sign in with; empty while they have no open account
 */
public record User(UserId id, String name, Role role, Optional<String> signInName) {}
