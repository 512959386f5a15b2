package org.fascia.practice.reports.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.outcomes.Course;
import org.fascia.practice.outcomes.web.CourseView;
import org.fascia.practice.outcomes.web.CourseViews;
import org.fascia.practice.reports.Draft;
import org.fascia.practice.reports.Report;
import org.fascia.practice.reports.ReportContent;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Sheet;
import org.springframework.stereotype.Component;

/** Turns reports into the page a prescriber reads. */
@Component
class ReportViews {
  private final Knowledge knowledge;
  private final Clinics clinics;
  private final LettingViews letting;

  ReportViews(Knowledge knowledge, Clinics clinics) {
    this.letting = new LettingViews(knowledge);
    this.knowledge = knowledge;
    this.clinics = clinics;
  }

  ReportView draft(ClinicId clinic, CaseId file, Draft draft, LocalDate day) {
    return view(
        clinic, file, draft.content(), new Stamp(day, Sheet.State.DRAFT, "", letting.of(draft)));
  }

  ReportView signed(ClinicId clinic, Report report) {
    String by =
        text(
            "reports.signed.by",
            report.signedBy(),
            Format.moment(report.signedAt(), clinics.zone(clinic)));
    return view(
        clinic,
        report.file(),
        report.content(),
        new Stamp(report.day().date(), Sheet.State.SIGNED, by, ReportView.Letting.NOTHING));
  }

  private ReportView view(ClinicId clinic, CaseId file, ReportContent content, Stamp stamp) {
    return new ReportView(
        sheet(clinic, content.about(), stamp),
        file.toString(),
        to(content),
        ordered(content.ordered()),
        done(content.done()),
        content.done().beyond().stream().map(ReportViews::beyond).toList(),
        watched(content.watched()),
        courses(content),
        stamp.letting(),
        content
            .advice()
            .proposal()
            .map(proposal -> text("reports.proposal." + proposal.name()))
            .orElse(""),
        content.advice().words(),
        stamp.signed());
  }

  private Sheet sheet(ClinicId clinic, ReportContent.About about, Stamp stamp) {
    return new Sheet(
        text("reports.title"),
        clinics.name(clinic),
        about.patientNumber(),
        Format.date(about.born()),
        Format.date(stamp.day()),
        stamp.state());
  }

  private String to(ReportContent content) {
    ReportContent.Ordered ordered = content.ordered();
    return text(
        "reports.to",
        ordered.prescriber(),
        ordered.credential(),
        content.about().patient(),
        Format.date(content.about().born()),
        diagnoses(ordered),
        Format.date(ordered.signed()));
  }

  private String diagnoses(ReportContent.Ordered ordered) {
    return ordered.diagnoses().stream()
        .map(knowledge.diagnosisCodes()::titled)
        .collect(Collectors.joining("; "));
  }

  private List<Fact> ordered(ReportContent.Ordered ordered) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            text("reports.ordered.treatment"),
            ordered.treatment().isEmpty()
                ? text("reports.ordered.massage")
                : techniques(ordered.treatment())));
    if (!ordered.regions().isEmpty()) {
      facts.add(
          new Fact(
              text("reports.ordered.regions"),
              ordered.regions().stream().map(this::region).collect(Collectors.joining(", "))));
    }
    facts.add(new Fact(text("reports.ordered.schedule"), ordered.schedule()));
    return facts;
  }

  private String region(String stored) {
    String[] parts = stored.split(" ", 2);
    String name = knowledge.regions().get(parts[0]).name();
    return parts.length == 1 ? name : name + ", " + parts[1];
  }

  private String techniques(List<String> ids) {
    return ids.stream()
        .map(id -> knowledge.techniques().get(id).name())
        .collect(Collectors.joining(", "));
  }

  private String done(ReportContent.Done done) {
    if (done.days().isEmpty()) {
      return text("reports.done.nothing");
    }
    return count("reports.done.visits", done.days().size())
        + " "
        + text(
            "reports.done.span",
            Format.date(done.days().getFirst()),
            Format.date(done.days().getLast()),
            done.minutes(),
            techniques(done.techniques()),
            done.mostPressure());
  }

  private static String beyond(ReportContent.Beyond visit) {
    return text("reports.done.beyond", Format.date(visit.day()), visit.by(), visit.reason());
  }

  private static String watched(List<ReportContent.Precaution> precautions) {
    return precautions.stream()
        .map(
            one ->
                switch (one.standing()) {
                  case SOURCED -> one.name();
                  case AWAITING_REVIEW -> text("reports.watched.awaiting", one.name());
                })
        .collect(Collectors.joining("; "));
  }

  private List<ReportView.Measured> courses(ReportContent content) {
    List<LocalDate> sessions = content.done().days();
    return content.measured().stream()
        .map(one -> new ReportView.Measured(course(one, sessions), LettingViews.word(one)))
        .toList();
  }

  private CourseView course(ReportContent.Measured measured, List<LocalDate> sessions) {
    return CourseViews.of(
        new Course(
            knowledge.instruments().get(measured.instrument()),
            measured.recall(),
            measured.scores(),
            measured.aim()),
        CaseKind.MEDICAL,
        sessions);
  }

  /** What tells a draft from a signed report. */
  private record Stamp(
      LocalDate day, Sheet.State state, String signed, ReportView.Letting letting) {}
}
