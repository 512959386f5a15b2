package org.fascia.practice.visits;

import static org.fascia.practice.kernel.Permission.SEE_CLINICAL;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Duties;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.storage.Columns;
import org.springframework.stereotype.Component;

/** A visit's note waits for the signature of who treated. */
@Component
class NoteDuties implements Duties {
  private static final String UNSIGNED =
      """
      select visit_id, case_id, therapist_id, day
      from fascia.visit
      where state = 'OPEN' and case_id = any(:files::uuid[])
      order by day, visit_id
      """;

  private final Custodian custodian;

  NoteDuties(Custodian custodian) {
    this.custodian = custodian;
  }

  @Override
  public List<Duty> due(Caller caller, List<Case> files, ClinicDay day) {
    return custodian
        .admit(caller)
        .act(
            SEE_CLINICAL,
            Act.search("visit"),
            work ->
                work.sql(UNSIGNED)
                    .param("files", Columns.ids(files.stream().map(Case::id).toList()))
                    .query(NoteDuties::unsigned)
                    .list());
  }

  private static Duty unsigned(ResultSet row, int number) throws SQLException {
    VisitId visit = Columns.id(row, "visit_id", VisitId::new);
    ClinicDay day = Columns.day(row, "day");
    return Duty.of(
            Columns.id(row, "case_id", CaseId::new),
            Duty.Kind.NOTE_UNSIGNED,
            day,
            DutyWords.of("visits.duty.unsigned").with(day),
            "/visits/" + visit)
        .about(visit.toString())
        .by(Columns.id(row, "therapist_id", TherapistId::new));
  }
}
