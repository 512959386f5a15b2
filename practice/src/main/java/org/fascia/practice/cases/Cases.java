package org.fascia.practice.cases;

import static org.fascia.practice.kernel.Permission.MANAGE_CASES;
import static org.fascia.practice.kernel.Permission.SEE_CASES;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.storage.Columns;

/** The clinic's cases and what happened in each. */
public final class Cases {
  private final Custody custody;
  private final Ids ids;
  private final Clock clock;

  Cases(Custody custody, Ids ids, Clock clock) {
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /** Opens a case for a patient under the next number. */
  public Case open(
      PatientId patient, CaseKind kind, ClinicDay day, Optional<TherapistId> therapist) {
    CaseId id = ids.next(CaseId::new);
    return custody.act(
        MANAGE_CASES,
        Act.create("case", id).about(patient),
        work -> {
          Case opened =
              new Case(id, nextNumber(work), patient, kind, new CaseState.Opened(), day, therapist);
          insert(work, opened);
          record(work, id, day, CaseEvent.Kind.OPENED, "");
          return opened;
        });
  }

  /** The case; refused with CASE-001 when the clinic has none of this id. */
  public Case get(CaseId id) {
    return custody.act(SEE_CASES, Act.read("case", id), work -> one(work, CaseSql.FIND, id));
  }

  /** All cases of a patient, the newest first. */
  public List<Case> of(PatientId patient) {
    return custody.act(
        SEE_CASES,
        Act.search("case").about(patient),
        work ->
            work.sql(CaseSql.OF_PATIENT)
                .param("patient", patient.value())
                .query(CaseSql::row)
                .list());
  }

  /** Every case that is not discharged, by number. */
  public List<Case> underWay() {
    return custody.act(
        SEE_CASES,
        Act.search("case"),
        work -> work.sql(CaseSql.UNDER_WAY).query(CaseSql::row).list());
  }

  /**
   * The cases of these ids, in the order of the ids; those the clinic does not know are left out.
   */
  public List<Case> all(List<CaseId> wanted) {
    return custody.act(
        SEE_CASES,
        Act.search("case"),
        work ->
            wanted.isEmpty()
                ? List.of()
                : work.sql(CaseSql.ALL)
                    .param("ids", wanted.stream().map(CaseId::value).toList())
                    .query(CaseSql::row)
                    .list());
  }

  /** What happened in the case, the oldest first. */
  public List<CaseEvent> events(CaseId id) {
    return custody.act(
        SEE_CASES,
        Act.search("case-event"),
        work -> {
          work.about(one(work, CaseSql.FIND, id).patient());
          return work.sql(CaseSql.EVENTS).param("id", id.value()).query(CaseSql::event).list();
        });
  }

  /**
   * The case with its row held until the transaction ends, so that nobody else changes it or takes
   * a visit from it meanwhile. Only within a transaction under way does this hold anything.
   *
   * @throws Refused CASE-001 when the clinic has none of this id
   */
  public LockedCase lock(CaseId id) {
    return custody.act(
        SEE_CASES, Act.read("case", id), work -> new LockedCase(one(work, CaseSql.LOCK, id)));
  }

  /** Treatment begins; refused with CASE-002 once discharged. */
  public Case activate(CaseId id, ClinicDay day) {
    return move(id, day, CaseEvent.Kind.ACTIVATED, "", Case::activated);
  }

  /** Treatment rests; refused with CASE-002 once discharged, CASE-003 without a reason. */
  public Case hold(CaseId id, ClinicDay day, String reason) {
    return move(id, day, CaseEvent.Kind.HELD, reason, file -> file.held(day, reason));
  }

  /** Treatment goes on; refused with CASE-004 unless the case rests. */
  public Case resume(CaseId id, ClinicDay day) {
    return move(id, day, CaseEvent.Kind.RESUMED, "", Case::resumed);
  }

  /** The course of care ends; refused with CASE-002 once it has, CASE-003 without a reason. */
  public Case discharge(CaseId id, ClinicDay day, String reason) {
    return move(id, day, CaseEvent.Kind.DISCHARGED, reason, file -> file.discharged(day, reason));
  }

  /** Makes a therapist responsible for the case; refused with CASE-001 for an unknown case. */
  public Case assign(CaseId id, TherapistId therapist) {
    return custody.act(
        MANAGE_CASES,
        Act.change("case", id),
        work -> {
          work.about(one(work, CaseSql.LOCK, id).patient());
          work.sql(CaseSql.ASSIGN)
              .param("id", id.value())
              .param("therapist", therapist.value())
              .update();
          return one(work, CaseSql.FIND, id);
        });
  }

  /**
   * Writes down that something happened in the case; the permission is that of the act it
   * accompanies.
   */
  public void note(
      CaseId id, ClinicDay day, CaseEvent.Kind kind, String words, Permission permission) {
    custody.act(
        permission,
        Act.perform("note", "case", id),
        work -> {
          work.about(one(work, CaseSql.FIND, id).patient());
          return record(work, id, day, kind, words);
        });
  }

  private Case move(
      CaseId id, ClinicDay day, CaseEvent.Kind kind, String words, UnaryOperator<Case> verb) {
    return custody.act(
        MANAGE_CASES,
        Act.change("case", id),
        work -> {
          Case before = one(work, CaseSql.LOCK, id);
          Case after = verb.apply(before);
          CaseSql.stated(work.sql(CaseSql.MOVE), after.state()).param("id", id.value()).update();
          record(work, id, day, kind, words.strip());
          return after;
        });
  }

  private Case one(Work work, String statement, CaseId id) {
    Case found =
        work.sql(statement)
            .param("id", id.value())
            .query(CaseSql::row)
            .optional()
            .orElseThrow(() -> new Refused("CASE-001", "There is no such case in this clinic."));
    work.about(found.patient());
    return found;
  }

  private CaseNumber nextNumber(Work work) {
    return new CaseNumber(work.sql(CaseSql.NEXT_NUMBER).query(Integer.class).single());
  }

  private void insert(Work work, Case opened) {
    work.sql(CaseSql.INSERT)
        .param("id", opened.id().value())
        .param("number", opened.number().value())
        .param("patient", opened.patient().value())
        .param("kind", opened.kind().name())
        .param("opened", opened.openedOn().date())
        .param("therapist", opened.therapist().map(TherapistId::value).orElse(null))
        .update();
  }

  private int record(Work work, CaseId id, ClinicDay day, CaseEvent.Kind kind, String words) {
    return Columns.stamped(work.sql(CaseSql.RECORD), custody.caller(), clock.instant())
        .param("event", ids.next(CaseEventId::new).value())
        .param("id", id.value())
        .param("day", day.date())
        .param("kind", kind.name())
        .param("words", words)
        .update();
  }
}
