package org.fascia.practice.outcomes.web;

import java.time.LocalDate;
import java.util.List;
import org.fascia.medicine.knowledge.Meaning;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.outcomes.Course;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.stereotype.Component;

/** The courses of a case as our own pages show them: over the days on which treatment was given. */
@Component
class ShownCourses {
  private final ForCaller<Cases> cases;
  private final ForCaller<Courses> courses;
  private final ForCaller<Visits> visits;
  private final MeasureForms forms;

  ShownCourses(
      ForCaller<Cases> cases,
      ForCaller<Courses> courses,
      ForCaller<Visits> visits,
      MeasureForms forms) {
    this.cases = cases;
    this.courses = courses;
    this.visits = visits;
    this.forms = forms;
  }

  List<CourseView> of(CaseId file, Caller caller) {
    List<LocalDate> sessions =
        visits.as(caller).of(file).stream()
            .filter(visit -> visit.state() == Visit.State.SIGNED)
            .map(visit -> visit.day().date())
            .toList();
    CaseKind kind = cases.as(caller).get(file).kind();
    return courses.as(caller).of(file).stream()
        .map(course -> CourseViews.of(course, kind, sessions).warning(warning(course)))
        .toList();
  }

  private CourseView.Warning warning(Course course) {
    return new CourseView.Warning(
        says(course, Meaning.Gravity.GRAVE),
        says(course, Meaning.Gravity.ADVICE),
        forms.crisisLine(course.instrument()));
  }

  private static List<String> says(Course course, Meaning.Gravity gravity) {
    return course.notices().stream()
        .filter(notice -> notice.gravity() == gravity)
        .map(Meaning.Notice::says)
        .toList();
  }
}
