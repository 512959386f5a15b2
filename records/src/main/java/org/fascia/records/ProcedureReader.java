package org.fascia.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Operation;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.records.Ledger.Saying;
import org.fascia.records.LeftAside.Why;
import org.fascia.records.codes.CodedProcedure;
import org.fascia.records.codes.Note;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;

/** Procedures to operations. */
final class ProcedureReader {
  private static final Set<String> NOT_DONE = Set.of("not-done", "preparation", "on-hold");

  private final Pass pass;
  private final PregnancyReader pregnancy;
  private final List<Operation> operations = new ArrayList<>();

  ProcedureReader(Pass pass, PregnancyReader pregnancy) {
    this.pass = pass;
    this.pregnancy = pregnancy;
  }

  void read(BundleEntry entry, Procedure procedure) {
    Optional<LocalDate> day = performed(entry, procedure);
    String display = Codes.display(procedure.getCode());
    String status = procedure.hasStatus() ? Codes.text(procedure.getStatus().toCode()) : "unknown";
    Optional<CodedProcedure> known =
        Codes.in(Codes.SNOMED, procedure.getCode()).stream()
            .map(pass.maps()::procedure)
            .flatMap(Optional::stream)
            .findFirst();
    Saying named =
        new Saying(
            display.isEmpty() ? "a procedure without a name" : display,
            known.map(CodedProcedure::note).map(Pass::discretion).orElse(Discretion.ORDINARY));
    if (status.equals("entered-in-error")) {
      pass.ledger().leftAside(entry, Why.ENTERED_IN_ERROR, named, day);
    } else if (NOT_DONE.contains(status)) {
      pass.ledger().leftAside(entry, Why.NOT_DONE, named, day);
    } else if (known.isEmpty()) {
      pass.ledger()
          .notUnderstood(
              entry,
              Codes.named(procedure.getCode()),
              "no map knows it" + day.map(it -> "; done " + it).orElse(""));
    } else {
      done(new Done(entry, procedure, known.get(), day), named);
    }
  }

  List<Operation> operations() {
    return operations;
  }

  /** A procedure that was done, with what it means and when it was. */
  private record Done(
      BundleEntry entry, Procedure procedure, CodedProcedure known, Optional<LocalDate> day) {}

  private void done(Done done, Saying named) {
    Note note = done.known().note();
    boolean birth = note.birth() && done.day().isPresent();
    if (birth) {
      pregnancy.birth(done.day().orElseThrow());
    }
    boolean asked = pass.ask(note, named.what(), done.day());
    if (done.known().kind().isPresent()) {
      operation(done, named);
    } else if (birth) {
      pass.ledger().understood(done.entry(), named, done.day());
    } else {
      Why why = asked ? Why.ASKED : Why.NOT_AN_OPERATION;
      pass.ledger().leftAside(done.entry(), why, named, done.day());
    }
  }

  private void operation(Done done, Saying named) {
    String kind = done.known().kind().orElseThrow();
    int days = done.day().map(pass.times()::daysSince).orElse(0);
    if (!pass.relevance().readsOperation(kind, days)) {
      pass.ledger().leftAside(done.entry(), Why.LONG_AGO, named, done.day());
      return;
    }
    Place mapped = done.known().place();
    Place place =
        Codes.either(
            Codes.place(done.procedure().getBodySite(), pass.maps()),
            new Place(mapped.zones(), sided(mapped.side(), named.what())));
    operations.add(
        new Operation(
            kind,
            named.what(),
            pass.times().since(done.day()),
            place,
            Pass.origin(done.entry(), done.day())));
    Saying saying = new Saying(named.what() + " (operation, " + kind + ")", named.discretion());
    pass.ledger().understood(done.entry(), saying, done.day());
  }

  /** The side a name states, where the map states none. */
  private static Side sided(Side mapped, String display) {
    String words = " " + display.toLowerCase(java.util.Locale.ROOT) + " ";
    if (mapped != Side.UNSTATED) {
      return mapped;
    }
    boolean left = words.contains(" left ");
    boolean right = words.contains(" right ");
    return left == right ? Side.UNSTATED : left ? Side.LEFT : Side.RIGHT;
  }

  /** The day it was done; of a period the last day it reached. */
  private Optional<LocalDate> performed(BundleEntry entry, Procedure procedure) {
    return switch (procedure.getPerformed()) {
      case DateTimeType at -> pass.times().day(entry, "performed", at);
      case Period period ->
          pass.times()
              .day(entry, "performed", period.getEndElement())
              .or(() -> pass.times().day(entry, "performed", period.getStartElement()));
      case null, default -> Optional.empty();
    };
  }
}
