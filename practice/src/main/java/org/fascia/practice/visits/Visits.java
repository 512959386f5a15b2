package org.fascia.practice.visits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;
import static org.fascia.practice.kernel.Permission.WRITE_NOTES;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseState;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.prescriptions.VisitOverride;
import org.fascia.practice.storage.Columns;

/** The treatments given in the clinic. */
public final class Visits {
  private final Custody custody;
  private final Cases cases;
  private final Ids ids;
  private final Clock clock;

  Visits(Custody custody, Cases cases, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Begins a visit; where one is open in the case already, that one.
   *
   * @param readiness all that must be there before hands are laid on
   * @param first what the note begins with, such as the lines of the plan
   * @throws Refused CASE-002 in a discharged case, VISIT-005 in one on hold
   */
  public Visit begin(Readiness readiness, NoteContent first) {
    VisitId id = ids.next(VisitId::new);
    return custody.act(
        WRITE_NOTES,
        Act.create("visit", id),
        work -> {
          Case file = underTreatment(readiness);
          work.about(file.patient());
          if (insert(work, id, file, readiness) == 0) {
            return openIn(work, file.id()).orElseThrow();
          }
          firstDraft(work, id, first);
          return one(work, id);
        });
  }

  /** The visit; refused with VISIT-014 when the clinic has none of this id. */
  public Visit get(VisitId id) {
    return custody.act(SEE_CLINICAL, Act.read("visit", id), work -> one(work, id));
  }

  /** The visits of a case that took place or are under way, the newest first. */
  public List<Visit> of(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("visit"),
        work -> {
          work.about(cases.get(file).patient());
          return work.sql(VisitSql.OF_CASE).param("file", file.value()).query(VisitSql::row).list();
        });
  }

  /** The visit under way in a case. */
  public Optional<Visit> open(CaseId file) {
    return custody.act(SEE_CLINICAL, Act.search("visit"), work -> openIn(work, file));
  }

  /** Every visit whose note is not signed, the oldest first. */
  public List<Visit> unsigned() {
    return custody.act(
        SEE_CLINICAL,
        Act.search("visit"),
        work -> work.sql(VisitSql.OPEN).query(VisitSql::row).list());
  }

  /** The days of the visits signed in these cases, the oldest first; none for a case without. */
  public Map<CaseId, List<ClinicDay>> signedDays(List<CaseId> files) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("visit"),
        work ->
            work
                .sql(VisitSql.SIGNED_IN)
                .param("files", Columns.ids(files))
                .query(VisitSql::signed)
                .list()
                .stream()
                .collect(
                    groupingBy(VisitSql.Signed::file, mapping(VisitSql.Signed::day, toList()))));
  }

  /** The visits of a day, in the order they began. */
  public List<Visit> on(ClinicDay day) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("visit"),
        work -> work.sql(VisitSql.ON_DAY).param("day", day.date()).query(VisitSql::row).list());
  }

  /**
   * Says that a begun visit did not take place; its draft stays.
   *
   * @throws Refused VISIT-006 once signed, VISIT-015 without a reason
   */
  public Visit cancel(VisitId id, String reason) {
    return custody.act(
        WRITE_NOTES,
        Act.change("visit", id),
        work -> {
          open(work, id);
          if (reason.isBlank()) {
            throw new Refused("VISIT-015", "Say why the visit did not take place.", "reason");
          }
          work.sql(VisitSql.MOVE)
              .param("id", id.value())
              .param("state", Visit.State.CANCELLED.name())
              .param("reason", reason.strip())
              .update();
          return one(work, id);
        });
  }

  /** The visit with its row held, refused with VISIT-006 unless its note is still a draft. */
  Visit open(Work work, VisitId id) {
    Visit visit = found(work, VisitSql.LOCK, id);
    if (visit.state() != Visit.State.OPEN) {
      throw new Refused(
          "VISIT-006",
          "This note is closed. What is to be added goes into an addendum of the signed note.");
    }
    return visit;
  }

  PatientId patient(CaseId file) {
    return cases.get(file).patient();
  }

  Visit one(Work work, VisitId id) {
    return found(work, VisitSql.FIND, id);
  }

  void move(Work work, VisitId id, Visit.State state) {
    work.sql(VisitSql.MOVE)
        .param("id", id.value())
        .param("state", state.name())
        .param("reason", null, Types.VARCHAR)
        .update();
  }

  private Case underTreatment(Readiness readiness) {
    Case file = cases.lock(readiness.file()).file().stillOpen();
    return switch (file.state()) {
      case CaseState.Opened _ -> cases.activate(file.id(), readiness.day());
      case CaseState.OnHold _ ->
          throw new Refused("VISIT-005", "This case is on hold. Resume it first.");
      case CaseState.Active _, CaseState.Discharged _ -> file;
    };
  }

  private int insert(Work work, VisitId id, Case file, Readiness readiness) {
    Optional<VisitOverride> override = readiness.override();
    return work.sql(VisitSql.INSERT)
        .param("id", id.value())
        .param("file", file.id().value())
        .param("patient", file.patient().value())
        .param("kind", file.kind().name())
        .param("plan", readiness.plan().id().value())
        .param("screening", readiness.screening().id().value())
        .param("therapist", readiness.therapist().therapist().id().value())
        .param("licence", readiness.licence())
        .param("day", readiness.day().date())
        .param("permitted", VisitSql.JSON.text(readiness.permitted()), Types.OTHER)
        .param("reason", override.map(VisitOverride::reason).orElse(null), Types.VARCHAR)
        .param("answers", override.map(VisitOverride::by).orElse(null), Types.VARCHAR)
        .param("at", Columns.timestamp(clock.instant()))
        .param("by", custody.caller().user().value())
        .update();
  }

  private void firstDraft(Work work, VisitId id, NoteContent first) {
    Columns.stamped(work.sql(NoteSql.FIRST_DRAFT), custody.caller(), clock.instant())
        .param("visit", id.value())
        .param("content", NoteForms.text(first), Types.OTHER)
        .update();
  }

  private static Optional<Visit> openIn(Work work, CaseId file) {
    return work.sql(VisitSql.OPEN_IN_CASE)
        .param("file", file.value())
        .query(VisitSql::row)
        .optional();
  }

  private static Visit found(Work work, String statement, VisitId id) {
    Visit visit =
        work.sql(statement)
            .param("id", id.value())
            .query(VisitSql::row)
            .optional()
            .orElseThrow(() -> new Refused("VISIT-014", "There is no such visit in this clinic."));
    work.about(visit.patient());
    return visit;
  }
}
