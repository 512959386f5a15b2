package org.fascia.practice.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.measuring.trajectory.Trajectory;
import org.fascia.medicine.planning.Order;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.Treatment;
import org.fascia.practice.cases.Case;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.outcomes.Course;
import org.fascia.practice.outcomes.Courses;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.prescriptions.AnsweredVisit;
import org.fascia.practice.prescriptions.Prescription;
import org.fascia.practice.prescriptions.Prescriptions;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.SignedNote;
import org.fascia.practice.visits.TreatedLine;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;

/** Gathers what a report says from the rooms that know it. */
final class ReportComposer {
  private final Patients patients;
  private final Prescriptions prescriptions;
  private final Treatments treatments;
  private final Screenings screenings;
  private final Courses courses;

  /** What was given, what was noted of it, and by whose leave. */
  record Treatments(Visits visits, Notes notes, VisitBudgets budgets) {}

  ReportComposer(
      Patients patients,
      Prescriptions prescriptions,
      Treatments treatments,
      Screenings screenings,
      Courses courses) {
    this.patients = patients;
    this.prescriptions = prescriptions;
    this.treatments = treatments;
    this.screenings = screenings;
    this.courses = courses;
  }

  /** The report of a case; empty when it never had a prescription. */
  Optional<ReportContent> of(Case file, ReportContent.Advice advice) {
    return prescriptions.of(file.id()).stream()
        .findFirst()
        .map(
            newest ->
                new ReportContent(
                    about(file),
                    ordered(newest),
                    done(file),
                    watched(file),
                    measured(file),
                    advice));
  }

  /** What the courses would have the therapist consider now, by their keys. */
  Map<String, Trajectory.Proposal> considered(CaseId file) {
    return courses.of(file).stream()
        .filter(course -> course.proposal().isPresent())
        .collect(Collectors.toMap(Course::key, course -> course.proposal().orElseThrow()));
  }

  private ReportContent.About about(Case file) {
    Patient patient = patients.get(file.patient());
    return new ReportContent.About(
        patient.name().full(),
        patient.birthDate(),
        patient.number().toString(),
        file.number().toString());
  }

  private static ReportContent.Ordered ordered(Prescription prescription) {
    Order order = prescription.order();
    return new ReportContent.Ordered(
        order.prescriber().name(),
        order.prescriber().credential(),
        order.diagnoses(),
        switch (order.treatment()) {
          case Treatment.Massage _ -> List.of();
          case Treatment.Named(List<String> named) -> named;
        },
        order.regions().stream().map(ReportComposer::region).toList(),
        prescription.arrived().schedule(),
        order.signed());
  }

  private static String region(OrderedRegion region) {
    return region.side() == Side.UNSTATED
        ? region.region()
        : region.region() + " " + region.side().name().toLowerCase(Locale.ROOT);
  }

  private ReportContent.Done done(Case file) {
    List<Visit> signed =
        treatments.visits().of(file.id()).reversed().stream()
            .filter(visit -> visit.state() == Visit.State.SIGNED)
            .toList();
    List<TreatedLine> lines =
        signed.stream()
            .map(visit -> treatments.notes().of(visit.id()))
            .flatMap(Optional::stream)
            .map(SignedNote::content)
            .flatMap(content -> content.treated().stream())
            .toList();
    return new ReportContent.Done(
        signed.stream().map(visit -> visit.day().date()).toList(),
        lines.stream().mapToLong(line -> line.handsOn().toMinutes()).sum(),
        lines.stream().map(TreatedLine::technique).distinct().sorted().toList(),
        lines.stream().mapToInt(TreatedLine::pressure).max().orElse(0),
        treatments.budgets().answeredFor(file.id()).stream().map(ReportComposer::beyond).toList());
  }

  private static ReportContent.Beyond beyond(AnsweredVisit visit) {
    return new ReportContent.Beyond(
        visit.day().date(), visit.answer().by(), visit.answer().reason());
  }

  /** The rules of the newest screening; a name that is nobody else's business is not told. */
  private List<ReportContent.Precaution> watched(Case file) {
    return screenings.latest(file.id()).stream()
        .flatMap(screening -> screening.shown().fired().stream())
        .map(
            rule ->
                new ReportContent.Precaution(
                    rule.sharedName(),
                    rule.recalled()
                        ? ReportContent.Standing.AWAITING_REVIEW
                        : ReportContent.Standing.SOURCED))
        .distinct()
        .toList();
  }

  private List<ReportContent.Measured> measured(Case file) {
    return courses.of(file.id()).stream()
        .map(
            course ->
                new ReportContent.Measured(
                    course.instrument().id(),
                    course.recall(),
                    course.scores(),
                    course.aim(),
                    course.word()))
        .toList();
  }
}
