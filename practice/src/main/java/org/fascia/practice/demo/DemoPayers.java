package org.fascia.practice.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.PayerId;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.UsState;
import org.fascia.practice.prescriptions.Accepted;
import org.fascia.practice.prescriptions.Accident;
import org.fascia.practice.prescriptions.AuthorisationRequest;
import org.fascia.practice.prescriptions.Authorisations;
import org.fascia.practice.prescriptions.CallLog;
import org.fascia.practice.prescriptions.Confirmation;
import org.fascia.practice.prescriptions.Confirmations;
import org.fascia.practice.prescriptions.Coverage;
import org.fascia.practice.prescriptions.CoverageTerms;
import org.fascia.practice.prescriptions.Coverages;
import org.fascia.practice.prescriptions.Extent;
import org.fascia.practice.prescriptions.Grant;
import org.fascia.practice.prescriptions.Payer;
import org.fascia.practice.prescriptions.PayerAnswer;
import org.fascia.practice.prescriptions.PayerCall;
import org.fascia.practice.prescriptions.PayerSettings;
import org.fascia.practice.prescriptions.PlanTerms;
import org.fascia.practice.prescriptions.Window;
import org.springframework.stereotype.Component;

/** Says who pays for some of the example patients, so that each kind of limit is seen to bind. */
@Component
class DemoPayers {
  private static final PayerId LNI = new PayerId("washington-lni");
  private static final PayerId VA = new PayerId("va-community-care");
  private static final PayerId PIP = new PayerId("auto-washington");
  private static final PayerId PLAN = new PayerId("commercial-default");
  private static final PayerId SELF = new PayerId("self-pay");

  private final ForCaller<Coverages> coverages;
  private final ForCaller<Authorisations> authorisations;
  private final ForCaller<Confirmations> confirmations;
  private final ForCaller<CallLog> calls;
  private final ForCaller<PayerSettings> settings;

  DemoPayers(
      ForCaller<Coverages> coverages,
      ForCaller<Authorisations> authorisations,
      ForCaller<Confirmations> confirmations,
      ForCaller<CallLog> calls,
      ForCaller<PayerSettings> settings) {
    this.coverages = coverages;
    this.authorisations = authorisations;
    this.confirmations = confirmations;
    this.calls = calls;
    this.settings = settings;
  }

  /** The payers the clinic works with. */
  void chosen(Caller owner) {
    settings.as(owner).use(Set.of(LNI, VA, PIP, PLAN, SELF));
  }

  /** Puts on file who pays for this patient, where somebody does. */
  void covered(Caller desk, String chart, CaseId file, ClinicDay day) {
    switch (chart) {
      case "low-back-pain-clopidogrel" -> injuredWorker(desk, file, day);
      case "osteoporosis-back-pain" -> veteran(desk, file, day);
      case "referral-whiplash" -> carAccident(desk, file, day);
      case "neck-pain-young" -> plan(desk, file, day);
      default -> {}
    }
  }

  /** Six visits are free; for more the insurer was asked and has not answered. */
  private void injuredWorker(Caller desk, CaseId file, ClinicDay day) {
    Coverage claim =
        coverages
            .as(desk)
            .cover(
                file,
                terms(
                    new Payer(LNI, "L&I"),
                    day,
                    Optional.of("BD40718"),
                    Optional.of(new Accident(day.plusDays(-24), Optional.of(new UsState("WA")))),
                    new Accepted(
                        "Lumbar sprain",
                        List.of("S39.012D"),
                        List.of(new OrderedRegion("lower-back", Side.BOTH)))),
                day);
    authorisations
        .as(desk)
        .request(
            claim.id(),
            new AuthorisationRequest(day, visits(6, day.plusDays(14), 45), List.of("97124")),
            Optional.empty());
    calls
        .as(desk)
        .log(
            new PayerCall(
                claim.id(),
                day.date().atTime(8, 0).atZone(DemoHiring.ZONE).toInstant(),
                "Rena at provider hot-line",
                "HL-20417",
                "Claim is open and allowed for the low back. Visits 7 to 12 by form or hot-line."));
  }

  /** Twelve visits in 45 days: the end of the referral binds before the order does. */
  private void veteran(Caller desk, CaseId file, ClinicDay day) {
    Coverage va =
        coverages
            .as(desk)
            .cover(
                file,
                terms(
                    new Payer(VA, "VA Puget Sound"),
                    day,
                    Optional.empty(),
                    Optional.empty(),
                    Accepted.UNSTATED),
                day);
    authorisations
        .as(desk)
        .given(
            va.id(),
            new PayerAnswer.Granted(
                day, new Grant(Optional.of("VA0012345678"), visits(12, day, 45)), ""),
            Optional.empty(),
            Optional.empty());
  }

  /** Money others spend too, last confirmed weeks ago. */
  private void carAccident(Caller desk, CaseId file, ClinicDay day) {
    Coverage pip =
        coverages
            .as(desk)
            .cover(
                file,
                terms(
                    new Payer(PIP, "Evergreen Auto PIP"),
                    day,
                    Optional.of("PIP-558102"),
                    Optional.of(new Accident(day.plusDays(-12), Optional.of(new UsState("WA")))),
                    new Accepted("Neck sprain", List.of("S13.4XXD"), List.of())),
                day);
    confirmations
        .as(desk)
        .confirm(
            new Confirmation(
                pip.id(), "benefit", Measure.CENTS, 612_000, day, "Adjuster Ivo Marsh", "R-8841"));
  }

  /** A yearly number shared with physical therapy: nine were left when somebody asked. */
  private void plan(Caller desk, CaseId file, ClinicDay day) {
    Coverage plan =
        coverages
            .as(desk)
            .cover(
                file,
                new CoverageTerms(
                    new Payer(PLAN, "Cascade Health PPO"),
                    1,
                    Optional.of("CH 221 904 77"),
                    Optional.empty(),
                    Optional.empty(),
                    Accepted.UNSTATED,
                    List.of(),
                    new PlanTerms(Map.of("visits-per-year", 16L), Optional.empty()),
                    Window.from(day)),
                day);
    confirmations
        .as(desk)
        .confirm(
            new Confirmation(
                plan.id(), "visits-per-year", Measure.VISITS, 9, day, "Plan, by phone", "C-5512"));
  }

  private static CoverageTerms terms(
      Payer payer,
      ClinicDay from,
      Optional<String> claim,
      Optional<Accident> accident,
      Accepted accepted) {
    return new CoverageTerms(
        payer,
        1,
        Optional.empty(),
        claim,
        accident,
        accepted,
        List.of(),
        PlanTerms.UNSTATED,
        Window.from(from));
  }

  private static Extent visits(int visits, ClinicDay from, int days) {
    return new Extent(
        OptionalInt.of(visits),
        OptionalInt.empty(),
        Optional.empty(),
        new Window(from, Optional.of(from.plusDays(days - 1L))));
  }
}
