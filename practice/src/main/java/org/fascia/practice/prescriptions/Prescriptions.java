package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.people.Prescribers;

/** The orders on file, received and verified; none is ever changed. */
public final class Prescriptions {
  private static final Set<Prescription.State> IN_FORCE =
      EnumSet.of(Prescription.State.ACTIVE, Prescription.State.ON_HOLD);

  private final Custody custody;
  private final Neighbours neighbours;
  private final OrderRules rules;
  private final PrescriptionRows rows;
  private final Ids ids;

  /** The repositories of the rooms below, made for the same caller. */
  record Neighbours(Patients patients, Prescribers prescribers, Cases cases, DiagnosisBook codes) {}

  Prescriptions(
      Custody custody, Neighbours neighbours, OrderRules rules, PrescriptionRows rows, Ids ids) {
    this.custody = custody;
    this.neighbours = neighbours;
    this.rules = rules;
    this.rows = rows;
    this.ids = ids;
  }

  /** What the rules hold against an order for someone born that day, before there is a case. */
  public List<Finding> judge(Order order, LocalDate born, ClinicDay today) {
    return held(new ArrivedOrder(order, ""), new Charted(Optional.empty(), born), today);
  }

  /** What the rules hold against an order for this patient, before there is a case. */
  public List<Finding> judge(ArrivedOrder arrived, Patient patient, ClinicDay today) {
    return held(arrived, Charted.of(patient), today);
  }

  private List<Finding> held(ArrivedOrder arrived, Charted chart, ClinicDay day) {
    return rules.judge(arrived, chart, day, neighbours.codes().on(day));
  }

  /**
   * Opens a medical case with its first prescription: both or neither.
   *
   * @throws Refused PRESCRIPTION-007 when a rule finds an error in the order
   */
  public ActivePrescription open(
      PatientId patient, Optional<TherapistId> therapist, ArrivedOrder arrived, ClinicDay today) {
    return custody.together(
        () -> {
          CaseId file = neighbours.cases().open(patient, CaseKind.MEDICAL, today, therapist).id();
          return receive(sound(file, arrived, today), today);
        });
  }

  /**
   * The order as one that can be activated.
   *
   * @throws Refused PRESCRIPTION-007 when a rule finds an error in it
   */
  public VerifiedOrder sound(CaseId file, ArrivedOrder arrived, ClinicDay today) {
    return verify(file, arrived, today)
        .verified()
        .orElseThrow(
            () ->
                new Refused(
                    "PRESCRIPTION-007", "The order cannot be activated. Check every line of it."));
  }

  /**
   * Holds an arrived order for a case against the rules; nothing is written.
   *
   * @throws Refused PRESCRIPTION-001 unless the case is a medical one, CASE-001 for an unknown one
   */
  public Verification verify(CaseId id, ArrivedOrder arrived, ClinicDay today) {
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.perform("verify", "prescription", id),
        work -> {
          Case file = neighbours.cases().get(id);
          work.about(file.patient());
          refuseUnlessMedical(file);
          return new Verification(id, arrived, held(arrived, charted(file), today));
        });
  }

  /**
   * Puts the first prescription of a case on file, active.
   *
   * @throws Refused PRESCRIPTION-002 when the case has an active one: {@link #renew} or {@link
   *     #correct} that one; CASE-002 when the case is discharged
   */
  public ActivePrescription receive(VerifiedOrder order, ClinicDay today) {
    return activate(
        order,
        today,
        (work, id) -> {
          if (PrescriptionRows.current(work, order.file())
              .filter(one -> IN_FORCE.contains(one.state()))
              .isPresent()) {
            throw new Refused(
                "PRESCRIPTION-002",
                "This case has an active prescription. Say whether the new one renews or corrects"
                    + " it.",
                "succession");
          }
          return Succession.first(id);
        });
  }

  /** Puts a further course in the place of the active one: its visits count from nought. */
  public ActivePrescription renew(VerifiedOrder order, ClinicDay today) {
    return activate(
        order, today, (work, id) -> Succession.renewal(id, toSupersede(work, order.file())));
  }

  /** Puts a changed order in the place of the active one: visits already given stay counted. */
  public ActivePrescription correct(VerifiedOrder order, ClinicDay today) {
    return activate(
        order, today, (work, id) -> Succession.correction(toSupersede(work, order.file())));
  }

  /**
   * Puts what the signed paper really says in the place of what was typed wrongly here: the paper
   * is the same, visits given stay counted, and the reason is kept beside both.
   *
   * @throws Refused PRESCRIPTION-008 without a reason of at least 10 characters
   */
  public ActivePrescription amend(VerifiedOrder order, String reason, ClinicDay today) {
    String why = PrescriptionMoves.told(reason);
    return activate(
        order, today, (work, id) -> Succession.amendment(toSupersede(work, order.file()), why));
  }

  /** The prescription visits are given under; empty when the case has none. */
  public Optional<ActivePrescription> active(CaseId file) {
    return custody.act(
        SEE_BUDGET,
        Act.search("prescription"),
        work -> PrescriptionRows.active(work, file).map(ActivePrescription::new));
  }

  /** All prescriptions of a case, the newest first. */
  public List<Prescription> of(CaseId file) {
    return custody.act(
        SEE_BUDGET, Act.search("prescription"), work -> PrescriptionRows.of(work, file));
  }

  /** The prescription; refused with PRESCRIPTION-003 when the clinic has none of this id. */
  public Prescription get(PrescriptionId id) {
    return custody.act(
        SEE_BUDGET, Act.read("prescription", id), work -> PrescriptionRows.get(work, id));
  }

  private ActivePrescription activate(VerifiedOrder order, ClinicDay today, Chain chain) {
    PrescriptionId id = ids.next(PrescriptionId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("prescription", id),
        work -> {
          Case file = neighbours.cases().lock(order.file()).file().stillOpen();
          work.about(file.patient());
          Succession succession = chain.under(work, id);
          succession
              .supersedes()
              .ifPresent(old -> rows.move(work, old, Prescription.State.SUPERSEDED, on(today)));
          Prescription received = filed(id, order, succession, today);
          rows.insert(work, received);
          rows.move(work, id, Prescription.State.VERIFIED, on(today));
          rows.move(work, id, Prescription.State.ACTIVE, on(today));
          OrderDrafts.filed(work, file.id());
          tell(file, order, today);
          return new ActivePrescription(received.in(Prescription.State.ACTIVE));
        });
  }

  static void refuseUnlessMedical(Case file) {
    if (file.kind() != CaseKind.MEDICAL) {
      throw new Refused("PRESCRIPTION-001", "Only a medical case takes a prescription.", "kind");
    }
  }

  private void tell(Case file, VerifiedOrder order, ClinicDay today) {
    neighbours
        .cases()
        .note(
            file.id(),
            today,
            CaseEvent.Kind.PRESCRIPTION_RECEIVED,
            order.arrived().schedule(),
            RECEIVE_PRESCRIPTIONS);
  }

  private static PrescriptionRows.Occasion on(ClinicDay day) {
    return new PrescriptionRows.Occasion(day, "");
  }

  private Prescription filed(
      PrescriptionId id, VerifiedOrder order, Succession succession, ClinicDay today) {
    return new Prescription(
        id,
        order.file(),
        neighbours.prescribers().enlist(Signer.of(order.arrived().order().prescriber())).id(),
        Prescription.State.RECEIVED,
        order.arrived(),
        succession.supersedes(),
        succession.countsWith(),
        today,
        succession.amendment());
  }

  private static Prescription toSupersede(Work work, CaseId file) {
    return PrescriptionRows.current(work, file)
        .orElseThrow(
            () ->
                new Refused(
                    "PRESCRIPTION-005", "There is no active prescription to renew or correct."));
  }

  private Charted charted(Case file) {
    return Charted.of(neighbours.patients().get(file.patient()));
  }

  /** Where a new prescription stands among those of its case, looked up while the row is held. */
  private interface Chain {
    Succession under(Work work, PrescriptionId id);
  }
}
