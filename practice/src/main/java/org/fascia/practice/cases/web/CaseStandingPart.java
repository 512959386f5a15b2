package org.fascia.practice.cases.web;

import java.util.Map;
import java.util.Optional;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** Where the case stands, what happened in it, and how it is put on hold, resumed or ended. */
@Component
class CaseStandingPart implements CasePart {
  private final ForCaller<Cases> cases;

  CaseStandingPart(ForCaller<Cases> cases) {
    this.cases = cases;
  }

  @Override
  public Place place() {
    return Place.STANDING;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    Cases ours = cases.as(caller);
    return Optional.of(
        new Fragment(
            "cases/standing",
            Map.of("standing", CaseStanding.of(ours.get(file), ours.events(file)))));
  }
}
