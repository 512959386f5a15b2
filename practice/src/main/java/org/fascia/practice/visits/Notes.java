package org.fascia.practice.visits;

import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;
import static org.fascia.practice.kernel.Permission.SIGN_NOTES;
import static org.fascia.practice.kernel.Permission.WRITE_NOTES;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.NoteId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The notes of the visits: drafts that lose nothing, signed notes that never change. */
public final class Notes {
  private final Custody custody;
  private final Visits visits;
  private final Signing signing;
  private final Ids ids;
  private final Clock clock;

  Notes(Custody custody, Visits visits, Signing signing, Ids ids, Clock clock) {
    this.custody = custody;
    this.visits = visits;
    this.signing = signing;
    this.ids = ids;
    this.clock = clock;
  }

  /** The note as it is being written. */
  public Draft draft(VisitId visit) {
    return custody.act(SEE_CLINICAL, Act.read("note", visit), work -> draftOf(work, visit));
  }

  /**
   * Keeps a change to a draft: on the answer {@link Saving.Saved} it is in the database.
   *
   * <p>The same change sent again is saved once; a change made on an older version is a conflict.
   *
   * @throws Refused VISIT-006 when the note is signed or the visit cancelled
   */
  public Saving save(VisitId visit, Change change) {
    return custody.act(
        WRITE_NOTES,
        Act.draft("note", visit),
        work -> {
          visits.open(work, visit);
          return stored(work, visit, change) || savedBefore(work, visit, change)
              ? new Saving.Saved(draftOf(work, visit))
              : new Saving.Conflict(draftOf(work, visit));
        });
  }

  /**
   * Signs the note and takes the visit from the case's order, both or neither. From then on the
   * note never changes.
   *
   * @throws Refused VISIT-006 when it is signed already, VISIT-007 for a version that is not the
   *     newest, VISIT-008 when nothing was treated, VISIT-009 for treatment beyond the permitted
   *     without a reason, VISIT-010 when no visit is left and nobody answers for it, VISIT-011 when
   *     another therapist treated
   */
  public SignedNote sign(VisitId id, Signature signature) {
    return custody.act(
        SIGN_NOTES,
        Act.perform("sign", "note", id),
        work -> {
          Visit visit = visits.open(work, id);
          work.about(visit.patient());
          NoteContent content = signing.ready(visit, draftOf(work, id), signature);
          signing.takeVisit(visit, content, signature);
          insert(work, visit, content);
          visits.move(work, id, Visit.State.SIGNED);
          return noteOf(work, id).orElseThrow();
        });
  }

  /** The signed note of a visit; empty while it is a draft. */
  public Optional<SignedNote> of(VisitId visit) {
    return custody.act(SEE_CLINICAL, Act.read("note", visit), work -> noteOf(work, visit));
  }

  /** The newest signed note of a case: what was done last time. */
  public Optional<SignedNote> last(CaseId file) {
    return visits.of(file).stream()
        .filter(visit -> visit.state() == Visit.State.SIGNED)
        .findFirst()
        .flatMap(visit -> of(visit.id()));
  }

  /** The signed notes of a case by the day of their visit, the oldest first, without addenda. */
  public List<DatedNote> signed(CaseId file) {
    return custody.act(
        SEE_CLINICAL,
        Act.search("note"),
        work -> {
          work.about(visits.patient(file));
          return work.sql(NoteSql.OF_CASE).param("file", file.value()).query(NoteSql::dated).list();
        });
  }

  /** Adds words to a signed note; refused with VISIT-012 without any, VISIT-013 for no note. */
  public SignedNote amend(NoteId id, String words) {
    return custody.act(
        SIGN_NOTES,
        Act.perform("amend", "note", id),
        work -> {
          SignedNote note = found(work.sql(NoteSql.FIND).param("note", id.value()));
          work.about(visits.one(work, note.visit()).patient());
          String added = words.strip();
          if (added.isEmpty()) {
            throw new Refused("VISIT-012", "An addendum needs words.", "words");
          }
          stamped(work.sql(NoteSql.AMEND))
              .param("addendum", ids.next(AddendumId::new).value())
              .param("note", id.value())
              .param("words", added)
              .update();
          return noteOf(work, note.visit()).orElseThrow();
        });
  }

  private boolean stored(Work work, VisitId visit, Change change) {
    return stamped(work.sql(NoteSql.SAVE))
            .param("visit", visit.value())
            .param("version", change.version())
            .param("change", change.id())
            .param("content", NoteForms.text(change.content()), Types.OTHER)
            .update()
        == 1;
  }

  private static boolean savedBefore(Work work, VisitId visit, Change change) {
    return work.sql(NoteSql.SAVED_BEFORE)
        .param("visit", visit.value())
        .param("change", change.id())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private Draft draftOf(Work work, VisitId visit) {
    work.about(visits.one(work, visit).patient());
    return work.sql(NoteSql.DRAFT).param("visit", visit.value()).query(NoteSql::draft).single();
  }

  private void insert(Work work, Visit visit, NoteContent content) {
    String text = NoteForms.text(content);
    stamped(work.sql(NoteSql.SIGN))
        .param("note", ids.next(NoteId::new).value())
        .param("visit", visit.id().value())
        .param("form", NoteForms.NEWEST)
        .param("content", text)
        .param("sha256", Sha256.hex(text))
        .param("licence", visit.licence())
        .update();
  }

  private Optional<SignedNote> noteOf(Work work, VisitId visit) {
    work.about(visits.one(work, visit).patient());
    return work.sql(NoteSql.OF_VISIT)
        .param("visit", visit.value())
        .query(NoteSql::note)
        .optional()
        .map(note -> withAddenda(work, note));
  }

  private static SignedNote withAddenda(Work work, SignedNote note) {
    return new SignedNote(
        note.id(),
        note.visit(),
        note.content(),
        note.sha256(),
        note.signedAt(),
        note.signedBy(),
        note.licence(),
        work.sql(NoteSql.ADDENDA).param("note", note.id().value()).query(NoteSql::addendum).list());
  }

  private static SignedNote found(StatementSpec statement) {
    return statement
        .query(NoteSql::note)
        .optional()
        .orElseThrow(() -> new Refused("VISIT-013", "There is no such signed note."));
  }

  private StatementSpec stamped(StatementSpec statement) {
    return Columns.stamped(statement, custody.caller(), clock.instant());
  }
}
