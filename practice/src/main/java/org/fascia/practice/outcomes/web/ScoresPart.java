package org.fascia.practice.outcomes.web;

import java.util.Map;
import java.util.Optional;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** The curves on the case page. */
@Component
class ScoresPart implements CasePart {
  private final ForCaller<Cases> cases;
  private final ShownCourses courses;

  ScoresPart(ForCaller<Cases> cases, ShownCourses courses) {
    this.cases = cases;
    this.courses = courses;
  }

  @Override
  public Place place() {
    return Place.CURVE;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    if (!caller.may(Permission.SEE_CLINICAL)) {
      return Optional.empty();
    }
    return Optional.of(
        new Fragment(
            "outcomes/part",
            Map.of(
                "file", file.toString(),
                "names", ScoreNames.of(cases.as(caller).get(file).kind()),
                "courses", courses.of(file, caller))));
  }
}
