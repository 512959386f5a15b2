package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.people.Phone;
import org.fascia.practice.people.UsState;
import org.fascia.practice.prescriptions.Authenticity.DiagnosedBy;
import org.fascia.practice.prescriptions.Authenticity.Signature;

/** The papers of orders, whole, for tests that take one thing away. */
final class PaperExamples {
  private static final DocumentId SCAN = new DocumentId(new UUID(1, 2));

  private PaperExamples() {}

  /** The whole paper of an order somebody pays for out of pocket. */
  static Paper aPaper() {
    return paidBy(PayerType.SELF_PAY);
  }

  /** The whole paper of an order in Washington for this payer. */
  static Paper paidBy(PayerType payer) {
    return new Paper(
        new Particulars(
            new AsWritten("Marisol Quintero", Optional.of(LocalDate.parse("1980-05-02"))),
            new Sender(
                "OP60012345",
                Optional.of(new UsState("WA")),
                "Cedar Clinic, 12 Cedar Street, Olympia WA 98501",
                Phone.typed("360 555 0100"),
                Phone.typed("360 555 0101")),
            term("2026-01-05", "2026-01-06", "2026-02-20"),
            new Purpose(
                "Sit for an hour",
                "Medically necessary for M54.50.",
                OptionalInt.empty(),
                List.of()),
            new PaidBy(Optional.of(payer), "VA0012345678", "ZX-1009", onset("2025-11-20", "WA")),
            new Authenticity(Signature.INK, DiagnosedBy.PRESCRIBER, Optional.of(SCAN))));
  }

  private static Optional<Onset> onset(String day, String state) {
    return Optional.of(new Onset(LocalDate.parse(day), Optional.of(new UsState(state))));
  }

  private static OrderDates term(String written, String starts, String ends) {
    return new OrderDates(
        Optional.of(LocalDate.parse(written)),
        Optional.of(LocalDate.parse(starts)),
        Optional.of(LocalDate.parse(ends)));
  }

  /** A paper under change. */
  record Paper(Particulars particulars) {

    Paper named(String name) {
      return patient(new AsWritten(name, particulars.patient().born()));
    }

    Paper born(String day) {
      return patient(
          new AsWritten(particulars.patient().name(), Optional.of(LocalDate.parse(day))));
    }

    Paper unborn() {
      return patient(new AsWritten(particulars.patient().name(), Optional.empty()));
    }

    Paper unlicensed() {
      Sender it = particulars.sender();
      return sender(new Sender("", it.state(), it.practice(), it.phone(), it.fax()));
    }

    Paper unreachable() {
      Sender it = particulars.sender();
      return sender(new Sender(it.licence(), it.state(), "", Optional.empty(), Optional.empty()));
    }

    Paper written(String day) {
      OrderDates it = particulars.dates();
      return dates(new OrderDates(Optional.of(LocalDate.parse(day)), it.starts(), it.ends()));
    }

    Paper term(String starts, String ends) {
      return dates(PaperExamples.term("2026-01-05", starts, ends));
    }

    Paper endless() {
      OrderDates it = particulars.dates();
      return dates(new OrderDates(it.written(), Optional.empty(), Optional.empty()));
    }

    Paper aimless() {
      Purpose it = particulars.purpose();
      return purpose(new Purpose("", it.necessity(), it.units(), it.procedures()));
    }

    Paper unneeded() {
      Purpose it = particulars.purpose();
      return purpose(new Purpose(it.goals(), "", it.units(), it.procedures()));
    }

    Paper units(OptionalInt units) {
      Purpose it = particulars.purpose();
      return purpose(new Purpose(it.goals(), it.necessity(), units, it.procedures()));
    }

    Paper procedures(String... codes) {
      Purpose it = particulars.purpose();
      return purpose(new Purpose(it.goals(), it.necessity(), it.units(), List.of(codes)));
    }

    Paper unauthorised() {
      PaidBy it = particulars.payer();
      return payer(new PaidBy(it.type(), "", it.claim(), it.onset()));
    }

    Paper unclaimed() {
      PaidBy it = particulars.payer();
      return payer(new PaidBy(it.type(), it.authorisation(), "", it.onset()));
    }

    Paper unhurt() {
      PaidBy it = particulars.payer();
      return payer(new PaidBy(it.type(), it.authorisation(), it.claim(), Optional.empty()));
    }

    Paper somewhere() {
      PaidBy it = particulars.payer();
      Optional<Onset> nowhere = it.onset().map(onset -> new Onset(onset.day(), Optional.empty()));
      return payer(new PaidBy(it.type(), it.authorisation(), it.claim(), nowhere));
    }

    Paper hurt(String day) {
      PaidBy it = particulars.payer();
      return payer(new PaidBy(it.type(), it.authorisation(), it.claim(), onset(day, "WA")));
    }

    Paper hurtIn(String state) {
      PaidBy it = particulars.payer();
      return payer(
          new PaidBy(it.type(), it.authorisation(), it.claim(), onset("2025-11-20", state)));
    }

    Paper stamped() {
      return authentic(
          new Authenticity(Signature.STAMP, DiagnosedBy.PRESCRIBER, Optional.of(SCAN)));
    }

    Paper diagnosedHere() {
      return authentic(new Authenticity(Signature.INK, DiagnosedBy.CLINIC, Optional.of(SCAN)));
    }

    Paper unscanned() {
      return authentic(new Authenticity(Signature.INK, DiagnosedBy.PRESCRIBER, Optional.empty()));
    }

    private Paper patient(AsWritten other) {
      Particulars it = particulars;
      return new Paper(
          new Particulars(
              other, it.sender(), it.dates(), it.purpose(), it.payer(), it.authenticity()));
    }

    private Paper sender(Sender other) {
      Particulars it = particulars;
      return new Paper(
          new Particulars(
              it.patient(), other, it.dates(), it.purpose(), it.payer(), it.authenticity()));
    }

    private Paper dates(OrderDates other) {
      Particulars it = particulars;
      return new Paper(
          new Particulars(
              it.patient(), it.sender(), other, it.purpose(), it.payer(), it.authenticity()));
    }

    private Paper purpose(Purpose other) {
      Particulars it = particulars;
      return new Paper(
          new Particulars(
              it.patient(), it.sender(), it.dates(), other, it.payer(), it.authenticity()));
    }

    private Paper payer(PaidBy other) {
      Particulars it = particulars;
      return new Paper(
          new Particulars(
              it.patient(), it.sender(), it.dates(), it.purpose(), other, it.authenticity()));
    }

    private Paper authentic(Authenticity other) {
      Particulars it = particulars;
      return new Paper(
          new Particulars(it.patient(), it.sender(), it.dates(), it.purpose(), it.payer(), other));
    }
  }
}
