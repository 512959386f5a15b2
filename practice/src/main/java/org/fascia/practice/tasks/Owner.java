package org.fascia.practice.tasks;

import org.fascia.practice.kernel.UserId;

/** The person who has a task. */
public record Owner(UserId user, String name) {}
