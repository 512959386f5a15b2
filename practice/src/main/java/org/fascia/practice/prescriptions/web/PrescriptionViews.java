package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.AnsweredTotal;
import org.fascia.practice.prescriptions.KeptScan;
import org.fascia.practice.prescriptions.Prescription;
import org.fascia.practice.prescriptions.PrescriptionMoves;
import org.fascia.practice.prescriptions.PrescriptionScans;
import org.fascia.practice.prescriptions.PrescriptionStep;
import org.fascia.practice.prescriptions.TotalAnswers;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Link;
import org.springframework.stereotype.Component;

/** Shows a prescription on file with its steps, its scans and its answers. */
@Component
class PrescriptionViews {
  private final ForCaller<Cases> cases;
  private final ForCaller<PrescriptionMoves> moves;
  private final ForCaller<PrescriptionScans> scans;
  private final ForCaller<TotalAnswers> answers;
  private final SaidSentences said;
  private final OrderFacts facts;
  private final ClinicDays days;

  PrescriptionViews(
      ForCaller<Cases> cases,
      ForCaller<PrescriptionMoves> moves,
      ForCaller<PrescriptionScans> scans,
      ForCaller<TotalAnswers> answers,
      SaidSentences said,
      OrderFacts facts,
      ClinicDays days) {
    this.cases = cases;
    this.moves = moves;
    this.scans = scans;
    this.answers = answers;
    this.said = said;
    this.facts = facts;
    this.days = days;
  }

  PrescriptionView of(Caller caller, Prescription one) {
    ZoneId zone = days.zone(caller);
    return new PrescriptionView(
        back(caller, one),
        PrescriptionLine.of(one),
        facts.onFile(one.arrived()),
        moves.as(caller).steps(one.id()).stream().map(step -> step(step, zone)).toList(),
        Move.of(one),
        scans.as(caller).of(one.id()).stream().map(scan -> paper(one, scan, zone)).toList(),
        new PrescriptionView.TwoNumbers(
            numbers(one.order()),
            answers.as(caller).of(one.id()).stream().map(PrescriptionViews::answer).toList()),
        said.countersignedBy(caller, one));
  }

  /** The way back to its case. */
  Link back(Caller caller, Prescription one) {
    Case file = cases.as(caller).get(one.file());
    return new Link(file.number().toString(), "/cases/" + file.id());
  }

  private static PrescriptionView.Step step(PrescriptionStep step, ZoneId zone) {
    return new PrescriptionView.Step(
        text("prescriptions.state." + step.state()),
        Format.date(step.day().date()),
        step.reason(),
        text("prescriptions.step.by", step.by(), Format.moment(step.at(), zone)));
  }

  private static PrescriptionView.Paper paper(Prescription one, KeptScan scan, ZoneId zone) {
    String original = "/cases/" + one.file() + "/prescription/scan/" + scan.document().id();
    return new PrescriptionView.Paper(
        text(
            "prescriptions.scan.kept.by",
            scan.document().type().name(),
            count("prescriptions.scan.pages", scan.pages()),
            scan.by(),
            Format.moment(scan.at(), zone)),
        scan.document().sha256().replaceAll("(.{8})", "$1 ").strip(),
        original,
        IntStream.rangeClosed(1, scan.pages())
            .mapToObj(page -> original + "/pages/" + page)
            .toList());
  }

  private static List<Choice> numbers(Order order) {
    return order.countsVisitsTwoWays()
        ? List.of(
            number("stated", order.course().visits().getAsInt()),
            number("counted", order.countedVisits().getAsInt()))
        : List.of();
  }

  private static Choice number(String how, int visits) {
    return new Choice(
        Integer.toString(visits), text("prescriptions.total." + how, Format.number(visits)));
  }

  private static String answer(AnsweredTotal answer) {
    return text(
        "prescriptions.total.answered",
        answer.saidBy(),
        Format.date(answer.saidOn().date()),
        Format.number(answer.visits()));
  }
}
