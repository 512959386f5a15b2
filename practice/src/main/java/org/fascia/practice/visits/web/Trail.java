package org.fascia.practice.visits.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patients;
import org.fascia.practice.ui.Link;
import org.fascia.practice.visits.Visit;
import org.springframework.stereotype.Component;

/** Whose visit it is, as the way that leads to it: no note without its patient's name. */
@Component
class Trail {
  private final ForCaller<Patients> patients;
  private final ForCaller<Cases> cases;

  Trail(ForCaller<Patients> patients, ForCaller<Cases> cases) {
    this.patients = patients;
    this.cases = cases;
  }

  List<Link> to(Visit visit, Caller caller) {
    return List.of(
        new Link(text("visits.crumb.patients"), "/patients"),
        new Link(
            patients.as(caller).get(visit.patient()).name().full(), "/patients/" + visit.patient()),
        new Link(cases.as(caller).get(visit.file()).number().toString(), "/cases/" + visit.file()));
  }
}
