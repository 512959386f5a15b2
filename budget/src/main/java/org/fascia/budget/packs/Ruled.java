package org.fascia.budget.packs;

/** A term of this kind, with the rule that says it. */
public record Ruled<T extends Term>(Rule rule, T term) {}
