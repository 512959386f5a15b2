package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.prescriptions.PaperExamples.paidBy;
import static org.fascia.practice.prescriptions.Prescription.State.ACTIVE;
import static org.fascia.practice.prescriptions.Prescription.State.COMPLETED;
import static org.fascia.practice.prescriptions.Prescription.State.EXPIRED;
import static org.fascia.practice.prescriptions.Prescription.State.ON_HOLD;
import static org.fascia.practice.prescriptions.Prescription.State.RECEIVED;
import static org.fascia.practice.prescriptions.Prescription.State.REVOKED;
import static org.fascia.practice.prescriptions.Prescription.State.SUPERSEDED;
import static org.fascia.practice.prescriptions.Prescription.State.VERIFIED;
import static org.fascia.practice.testing.OnlyAddedTo.assertOnlyAddedTo;
import static org.fascia.practice.testing.Refusals.assertRefused;

import java.util.List;
import org.fascia.budget.packs.PayerType;
import org.fascia.medicine.planning.Order;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PrescriptionId;
import org.fascia.practice.prescriptions.Prescription.State;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class PrescriptionMovesTest {
  private static final ClinicDay TODAY = TestCases.TODAY;
  private static final String WHY = "The patient is abroad until June.";

  @Autowired ForCaller<Prescriptions> prescriptions;
  @Autowired ForCaller<PrescriptionMoves> moves;
  @Autowired ForCaller<Cases> cases;
  @Autowired TestCases testCases;
  @Autowired Tenancy tenancy;

  private TestCase file;
  private Prescriptions ours;
  private PrescriptionMoves move;
  private PrescriptionId id;

  @BeforeEach
  void anActivePrescription() {
    file = testCases.opened(CaseKind.MEDICAL);
    id = testCases.prescribe(file, TestCases.anOrder()).id();
    ours = prescriptions.as(file.clinic().frontDesk());
    move = moves.as(file.clinic().frontDesk());
  }

  @Test
  void keepsEveryStepWithItsDayAndName() {
    move.hold(id, WHY, TODAY.plusDays(1));
    move.resume(id, TODAY.plusDays(2));
    move.complete(id, TODAY.plusDays(3));
    assertThat(move.steps(id))
        .extracting(PrescriptionStep::state)
        .containsExactly(RECEIVED, VERIFIED, ACTIVE, ON_HOLD, ACTIVE, COMPLETED);
    PrescriptionStep held = move.steps(id).get(3);
    assertThat(held.reason()).isEqualTo(WHY);
    assertThat(held.day()).isEqualTo(TODAY.plusDays(1));
    assertThat(held.by()).isEqualTo(file.clinic().frontDesk().name());
    assertThat(ours.get(id).state()).isEqualTo(COMPLETED);
    assertThat(cases.as(file.clinic().frontDesk()).events(file.file()))
        .filteredOn(event -> event.kind() == CaseEvent.Kind.PRESCRIPTION_MOVED)
        .hasSize(3);
  }

  @Test
  void givesNoVisitUnderAPrescriptionThatRests() {
    move.hold(id, WHY, TODAY);
    assertThat(ours.active(file.file())).isEmpty();
    assertRefused("PRESCRIPTION-002", () -> ours.receive(order(), TODAY));
    move.resume(id, TODAY);
    assertThat(ours.active(file.file())).isPresent();
  }

  @Test
  void asksWhyVisitsRestOrTheOrderIsTakenBack() {
    assertRefused("PRESCRIPTION-008", () -> move.hold(id, "abroad", TODAY));
    assertRefused("PRESCRIPTION-008", () -> move.revoke(id, "  ", TODAY));
    assertThat(move.revoke(id, "Dr. Whitfield took it back by fax.", TODAY).state())
        .isEqualTo(REVOKED);
  }

  @Test
  void goesNowhereFromAnEnd() {
    move.complete(id, TODAY);
    assertRefused("PRESCRIPTION-009", () -> move.resume(id, TODAY));
    assertRefused("PRESCRIPTION-009", () -> move.hold(id, WHY, TODAY));
    assertThat(ours.receive(order(), TODAY).id()).isNotEqualTo(id);
  }

  @Test
  void closesOnlyWhatGivesNoVisitAnyMore() {
    assertRefused("PRESCRIPTION-010", () -> move.close(id, TODAY));
    assertThat(move.close(id, TODAY.plusDays(60)).state()).isEqualTo(EXPIRED);
    ours.renew(order(), TODAY);
    assertThat(ours.get(id).state()).isEqualTo(SUPERSEDED);
  }

  @Test
  void putsRightOnlyWhatWasTypedWronglyHere() {
    assertRefused("PRESCRIPTION-008", () -> ours.amend(order(), "typo", TODAY));
    Prescription amended =
        ours.amend(order(), "The paper says both sides, not left.", TODAY).prescription();
    assertThat(amended.amendment()).contains("The paper says both sides, not left.");
    assertThat(amended.supersedes()).contains(id);
    assertThat(amended.countsWith()).isEqualTo(id);
    assertThat(ours.get(amended.id())).isEqualTo(amended);
    assertThat(ours.get(id).state()).isEqualTo(SUPERSEDED);
  }

  @ParameterizedTest
  @EnumSource(PayerType.class)
  void readsBackEverythingThePaperSays(PayerType payer) {
    Particulars paper = paidBy(payer).unscanned().particulars();
    ArrivedOrder arrived = new ArrivedOrder(TestCases.anOrder(), "2x/wk x 6 wks", paper);
    Prescription renewed =
        ours.renew(new VerifiedOrder(file.file(), arrived), TODAY).prescription();
    assertThat(ours.get(renewed.id()).arrived()).isEqualTo(arrived);
  }

  @Test
  void letsTheDatabaseRefuseEveryOtherWay() {
    for (State from : State.values()) {
      for (State to : State.values()) {
        if (from != to && !from.next().contains(to)) {
          assertThatThrownBy(() -> forced(from, to)).hasStackTraceContaining("does not go from");
        }
      }
    }
  }

  @Test
  void onlyAddsSteps() {
    assertOnlyAddedTo(tenancy, file.clinic(), "prescription_step", "reason");
  }

  // walks there by ways that are open, then tries the one that is not; all of it is rolled back
  private void forced(State from, State to) {
    tenancy.within(
        file.clinic().id(),
        sql -> {
          sql.sql(
                  """
                  insert into fascia.prescription (
                    clinic_id, prescription_id, case_id, prescriber_id, state, prescriber_name,
                    prescriber_credential, course_visits, signed_on, schedule_words, counts_with,
                    received_on, received_at, received_by)
                  select clinic_id, gen_random_uuid(), case_id, prescriber_id, :from,
                    prescriber_name, prescriber_credential, 6, signed_on, 'probe',
                    prescription_id, received_on, received_at, received_by
                  from fascia.prescription where prescription_id = :id and :from <> 'ACTIVE'
                  """)
              .param("from", from.name())
              .param("id", id.value())
              .update();
          int moved =
              sql.sql(
                      "update fascia.prescription set state = :to where state = :from"
                          + " and (schedule_words = 'probe' or :from = 'ACTIVE')")
                  .param("from", from.name())
                  .param("to", to.name())
                  .update();
          throw new IllegalStateException("the database let it: " + moved);
        });
  }

  @Test
  void movesNothingOfAnotherClinic() {
    List<PrescriptionStep> before = move.steps(id);
    PrescriptionMoves nobody = moves.as(testCases.opened(CaseKind.MEDICAL).clinic().frontDesk());
    assertRefused("PRESCRIPTION-003", () -> nobody.hold(id, WHY, TODAY));
    assertThat(move.steps(id)).isEqualTo(before);
  }

  private VerifiedOrder order() {
    Order order = TestCases.anOrder();
    return ours.verify(file.file(), new ArrivedOrder(order, "2x/wk x 6 wks"), TODAY)
        .verified()
        .orElseThrow();
  }
}
