package org.fascia.practice.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.planning.LineEdit;
import org.fascia.medicine.planning.Response;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.plans.Plan;
import org.fascia.practice.plans.Responses;
import org.fascia.practice.visits.DatedNote;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.PainAround;
import org.fascia.practice.visits.TreatedLine;

/** Tells plans what courses and signed notes say of the treatment so far. */
final class Responding implements Responses {
  private final Scores scores;
  private final Notes notes;
  private final CourseReading reading;
  private final Instrument pain;

  Responding(Scores scores, Notes notes, CourseReading reading, Instrument pain) {
    this.scores = scores;
    this.notes = notes;
    this.reading = reading;
    this.pain = pain;
  }

  @Override
  public Response to(CaseId file, List<Plan> plans) {
    if (plans.isEmpty()) {
      return Response.NONE;
    }
    List<Course> courses =
        plans
            .getLast()
            .treatment()
            .map(plan -> reading.of(file, scores.of(file), plan))
            .orElse(List.of());
    return new Response(
        courses.stream().flatMap(course -> scored(course, plans)).toList(),
        notes.signed(file).stream().flatMap(note -> adverse(note, plans)).toList());
  }

  private static Stream<Response.Scored> scored(Course course, List<Plan> plans) {
    return course.aim().stream()
        .flatMap(
            aim ->
                course.change().stream()
                    .map(
                        change ->
                            new Response.Scored(
                                course.instrument().id(),
                                aim.condition(),
                                change.answer(),
                                course.proposal(),
                                then(course.scores().getLast().day(), plans))));
  }

  /** Pain that rose in a visit by what matters; which of its techniques it was nobody can tell. */
  private Stream<Response.Adverse> adverse(DatedNote note, List<Plan> plans) {
    NoteContent content = note.note().content();
    OptionalInt rise = rise(content.pain());
    return rise.isEmpty()
        ? Stream.empty()
        : content.treated().stream()
            .map(
                line ->
                    new Response.Adverse(
                        place(line),
                        new Response.Felt(
                            Response.Kind.PAIN_ROSE, rise.getAsInt(), Optional.empty()),
                        then(note.day(), plans)));
  }

  private OptionalInt rise(PainAround around) {
    if (around.before().isEmpty() || around.after().isEmpty()) {
      return OptionalInt.empty();
    }
    int before = around.before().getAsInt();
    int after = around.after().getAsInt();
    return Change.between(pain, before, after).answer() == Change.Answer.WORSE
        ? OptionalInt.of(after - before)
        : OptionalInt.empty();
  }

  private static Response.Place place(TreatedLine line) {
    return new Response.Place(line.region(), line.side(), line.technique());
  }

  /** The plan followed on a day is the last accepted before it; on the first day the first. */
  private static Response.Then then(ClinicDay day, List<Plan> plans) {
    Plan followed =
        plans.stream()
            .filter(plan -> plan.acceptedOn().date().isBefore(day.date()))
            .reduce((earlier, later) -> later)
            .orElse(plans.getFirst());
    List<LineEdit> lines = followed.content().edits();
    return new Response.Then(day.date(), lines);
  }
}
