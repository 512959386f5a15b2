package org.fascia.practice.plans.web;

import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patients;
import org.springframework.stereotype.Component;

/** The repositories of the rooms below that the page shows something of. */
@Component("plansNeighbours")
record Neighbours(
    ForCaller<Cases> cases, ForCaller<Patients> patients, ForCaller<Screenings> screenings) {}
