package org.fascia.practice.intake;

import static org.fascia.practice.kernel.Permission.SCREEN;

import java.util.UUID;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Origin;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.intake.FactRows.End;
import org.fascia.practice.intake.FactRows.Told;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.FactId;

/** The answers to what a screening asks. */
public final class Answers {
  private final Custody custody;
  private final Dossiers dossiers;
  private final FactRows rows;
  private final FactCheck check;

  Answers(Custody custody, Dossiers dossiers, FactRows rows, FactCheck check) {
    this.custody = custody;
    this.dossiers = dossiers;
    this.rows = rows;
    this.check = check;
  }

  /**
   * Puts an answer on record; it takes the place of an earlier answer to the same question.
   *
   * @throws org.fascia.practice.kernel.Refused INTAKE-002 for a question nobody asks
   */
  public FactId answer(CaseId id, String question, Answer.Reply reply, ClinicDay on) {
    return custody.act(
        SCREEN,
        Act.perform("answer", "fact", id),
        work -> {
          Case file = dossiers.file(work, id);
          Fact.Answered told = check.checked(new Fact.Answered(question, reply), on);
          FactId added =
              rows.add(work, file, new Told(told, Origin.of("the patient", on.date()), on));
          earlier(work, file, told, added)
              .forEach(old -> rows.end(work, old, End.supersededBy(added.value(), on)));
          return added;
        });
  }

  private static Stream<FactId> earlier(Work work, Case file, Fact.Answered told, FactId added) {
    return work
        .sql(FactSql.SAME_QUESTION)
        .param("patient", file.patient().value())
        .param("id", added.value())
        .param("question", told.question())
        .query(UUID.class)
        .list()
        .stream()
        .map(FactId::new);
  }
}
