package org.fascia.practice.intake;

import static org.fascia.practice.kernel.Permission.SCREEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fascia.medicine.facts.Answer;
import org.fascia.medicine.facts.Origin;
import org.fascia.medicine.facts.Place;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.intake.FactRows.End;
import org.fascia.practice.intake.FactRows.Told;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.FactId;
import org.fascia.practice.kernel.Refused;

/** The answers to what a screening asks, by the id of the question. */
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
   * Puts a yes, no or unsure on record; it takes the place of an earlier answer.
   *
   * @throws Refused INTAKE-002 for a question nobody asks
   */
  public FactId answer(CaseId id, String question, Answer.Reply reply, ClinicDay on) {
    return custody.act(
        SCREEN,
        Act.perform("answer", "fact", id),
        work -> {
          Case file = dossiers.file(work, id);
          Fact.Answered told = check.checked(new Fact.Answered(question, reply), on);
          FactId added = add(work, file, told, on);
          earlier(work, file, told, added).forEach(old -> supersede(work, old, added, on));
          return added;
        });
  }

  /** Gives a fact the day the record leaves out; refused like {@link Charts#learn}. */
  public void date(CaseId id, String question, LocalDate day, ClinicDay on) {
    fill(id, question, on, (gap, known) -> gap.dated(known, day), gap -> gap.ordered(day));
  }

  /** Gives a fact the place the record leaves out; refused like {@link Charts#learn}. */
  public void locate(CaseId id, String question, Place place, ClinicDay on) {
    fill(id, question, on, (gap, known) -> gap.placed(known, place), gap -> gap.ordered(place));
  }

  private void fill(
      CaseId id,
      String question,
      ClinicDay on,
      BiFunction<Gap, Fact, Optional<Fact>> whole,
      Function<Gap, Fact> ordered) {
    custody.act(
        SCREEN,
        Act.perform("answer", "fact", id),
        work -> {
          Case file = dossiers.file(work, id);
          Gap gap = Gap.of(question).orElseThrow(FactCheck::unknownWord);
          List<FactOnRecord> holding =
              FactRows.of(work, file.patient()).stream().filter(one -> one.counts(on)).toList();
          boolean filled = false;
          for (FactOnRecord one : holding) {
            Optional<Fact> told = whole.apply(gap, one.fact());
            if (told.isPresent()) {
              supersede(work, one.id(), add(work, file, check.checked(told.get(), on), on), on);
              filled = true;
            }
          }
          if (!filled) {
            add(work, file, check.checked(ordered.apply(gap), on), on);
          }
          return gap;
        });
  }

  private FactId add(Work work, Case file, Fact told, ClinicDay on) {
    return rows.add(work, file, new Told(told, Origin.of("the patient", on.date()), on));
  }

  private void supersede(Work work, FactId old, FactId added, ClinicDay on) {
    rows.end(work, old, End.supersededBy(added.value(), on));
  }

  private static List<FactId> earlier(Work work, Case file, Fact.Answered told, FactId added) {
    return work
        .sql(FactSql.SAME_QUESTION)
        .param("patient", file.patient().value())
        .param("id", added.value())
        .param("question", told.question())
        .query(UUID.class)
        .list()
        .stream()
        .map(FactId::new)
        .toList();
  }
}
