package org.fascia.practice.visits;

import static org.fascia.practice.storage.Columns.day;
import static org.fascia.practice.storage.Columns.id;
import static org.fascia.practice.storage.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.fascia.practice.kernel.NoteId;
import org.fascia.practice.kernel.VisitId;

/** The statements of {@link Notes} and how a row of theirs is read. */
final class NoteSql {
  static final String FIRST_DRAFT =
      """
      insert into fascia.note_draft (
        clinic_id, visit_id, version, content, saved_at, saved_by, saved_by_name)
      values (:clinic, :visit, 0, :content, :at, :by, :name)
      """;
  static final String DRAFT =
      """
      select visit_id, version, content, saved_at, saved_by_name,
        case when jsonb_exists(content, 'ease') then 2 else 1 end as form
      from fascia.note_draft
      where visit_id = :visit
      """;
  static final String SAVE =
      """
      update fascia.note_draft
      set version = version + 1, change_id = :change, content = :content,
        saved_at = :at, saved_by = :by, saved_by_name = :name
      where visit_id = :visit and version = :version
      """;
  static final String SAVED_BEFORE =
      "select 1 from fascia.note_draft where visit_id = :visit and change_id = :change";

  static final String SIGN =
      """
      insert into fascia.signed_note (
        clinic_id, note_id, visit_id, form, content, sha256, signed_at, signed_by, signed_by_name,
        licence)
      values (
        :clinic, :note, :visit, :form, :content, :sha256, :at, :by, :name, :licence)
      """;
  private static final String SELECT =
      """
      select note_id, visit_id, form, content, sha256, signed_at, signed_by_name, licence
      from fascia.signed_note
      """;
  static final String OF_CASE =
      """
      select note.*, visit.day
      from fascia.signed_note note
      join fascia.visit using (clinic_id, visit_id)
      where case_id = :file
      order by day, visit_id
      """;
  static final String OF_VISIT = SELECT + "where visit_id = :visit";
  static final String FIND = SELECT + "where note_id = :note";
  static final String ADDENDA =
      """
      select words, added_at, added_by_name
      from fascia.note_addendum
      where note_id = :note
      order by addendum_id
      """;
  static final String AMEND =
      """
      insert into fascia.note_addendum (
        clinic_id, addendum_id, note_id, words, added_at, added_by, added_by_name)
      values (:clinic, :addendum, :note, :words, :at, :by, :name)
      """;

  private NoteSql() {}

  static Draft draft(ResultSet row, int number) throws SQLException {
    return new Draft(
        id(row, "visit_id", VisitId::new),
        row.getInt("version"),
        NoteForms.read(row.getInt("form"), row.getString("content")),
        instant(row, "saved_at"),
        row.getString("saved_by_name"));
  }

  static SignedNote note(ResultSet row, int number) throws SQLException {
    return new SignedNote(
        id(row, "note_id", NoteId::new),
        id(row, "visit_id", VisitId::new),
        NoteForms.read(row.getInt("form"), row.getString("content")),
        row.getString("sha256"),
        instant(row, "signed_at"),
        row.getString("signed_by_name"),
        row.getString("licence"),
        List.of());
  }

  static DatedNote dated(ResultSet row, int number) throws SQLException {
    return new DatedNote(day(row, "day"), note(row, number));
  }

  static SignedNote.Addendum addendum(ResultSet row, int number) throws SQLException {
    return new SignedNote.Addendum(
        row.getString("words"), instant(row, "added_at"), row.getString("added_by_name"));
  }
}
