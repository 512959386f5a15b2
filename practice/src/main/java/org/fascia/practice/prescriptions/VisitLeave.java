package org.fascia.practice.prescriptions;

/** Why a visit may begin: the order still holds one, or someone answers for it by name. */
public sealed interface VisitLeave permits SpareVisit, VisitOverride {}
