package org.fascia.practice.outcomes.web;

import java.time.LocalDate;
import java.util.List;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.stereotype.Component;

/** The courses of a case as our own pages show them: over the days on which treatment was given. */
@Component
class ShownCourses {
  private final ForCaller<Courses> courses;
  private final ForCaller<Visits> visits;

  ShownCourses(ForCaller<Courses> courses, ForCaller<Visits> visits) {
    this.courses = courses;
    this.visits = visits;
  }

  List<CourseView> of(CaseId file, Caller caller) {
    List<LocalDate> sessions =
        visits.as(caller).of(file).stream()
            .filter(visit -> visit.state() == Visit.State.SIGNED)
            .map(visit -> visit.day().date())
            .toList();
    return courses.as(caller).of(file).stream()
        .map(course -> CourseViews.of(course, sessions))
        .toList();
  }
}
