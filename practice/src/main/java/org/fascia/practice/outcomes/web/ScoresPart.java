package org.fascia.practice.outcomes.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** The curves on the case page. */
@Component
class ScoresPart implements CasePart {
  private final ForCaller<Courses> courses;

  ScoresPart(ForCaller<Courses> courses) {
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
    List<CourseView> shown =
        courses.as(caller).of(file).stream()
            .map(course -> CourseViews.of(course, List.of()))
            .toList();
    return Optional.of(
        new Fragment("outcomes/part", Map.of("file", file.toString(), "courses", shown)));
  }
}
