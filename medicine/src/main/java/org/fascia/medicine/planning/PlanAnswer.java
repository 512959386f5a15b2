package org.fascia.medicine.planning;

/** What the planner answers to an order: a plan, or why there is none. */
public sealed interface PlanAnswer permits Proposal, NoPlan {}
