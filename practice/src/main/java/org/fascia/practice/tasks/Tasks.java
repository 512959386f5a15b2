package org.fascia.practice.tasks;

import static org.fascia.practice.kernel.Permission.SEE_TASKS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;

/** The work list as a person sees it; what one may not know of is not there. */
public final class Tasks {
  /** So many tasks stand on one page. */
  public static final int PAGE = 100;

  private final Custody custody;
  private final Sight sight;
  private final Counts counts;

  Tasks(Custody custody, Counts counts) {
    this.custody = custody;
    this.sight = new Sight(custody.caller());
    this.counts = counts;
  }

  /**
   * Open tasks, at most {@link #PAGE}: what stops treatment first, then by day; what was put off
   * beyond that day comes last.
   */
  public List<Task> list(WorkFilter filter, ClinicDay today) {
    return custody.act(
        SEE_TASKS,
        Act.search("task"),
        work ->
            sight
                .mine(sight.seen(work.sql(TaskSql.LIST)))
                .param("everybodys", filter.whose() == WorkFilter.Whose.EVERYBODYS)
                .param("wanted", Sight.names(kind -> filter.kind().orElse(kind) == kind))
                .param("stopping", Sight.stopping())
                .param("today", today.date())
                .param("most", PAGE)
                .param("skip", (long) filter.page() * PAGE)
                .query(TaskSql::row)
                .list());
  }

  /** The open tasks of these cases, what stops treatment first. */
  public List<Task> of(List<CaseId> files) {
    return custody.act(
        SEE_TASKS,
        Act.search("task"),
        work ->
            files.isEmpty()
                ? List.of()
                : sight
                    .seen(work.sql(TaskSql.OF_CASES))
                    .param("ids", files.stream().map(CaseId::value).toList())
                    .param("stopping", Sight.stopping())
                    .query(TaskSql::row)
                    .list());
  }

  /** How many open tasks there are of each kind; kinds of which there is none are left out. */
  public Map<Kind, Tally> tallies() {
    return custody.act(
        SEE_TASKS,
        Act.search("task"),
        work -> {
          Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
          sight
              .mine(sight.seen(work.sql(TaskSql.COUNTS)))
              .query(
                  row -> {
                    tallies.put(
                        Kind.valueOf(row.getString("kind")),
                        new Tally(row.getInt("mine"), row.getInt("everybodys")));
                  });
          return tallies;
        });
  }

  /** How many of the caller's tasks are due by that day; up to a minute old. */
  public int dueForMe(Supplier<ClinicDay> today) {
    return counts.of(
        custody.caller(),
        () ->
            custody.act(
                SEE_TASKS,
                Act.search("task"),
                work ->
                    sight
                        .mine(sight.seen(work.sql(TaskSql.DUE_FOR_ME)))
                        .param("today", today.get().date())
                        .query(Integer.class)
                        .single()));
  }

  /** The task; refused with TASK-001 when there is none the caller may know of. */
  public Task get(TaskId id) {
    return custody.act(SEE_TASKS, Act.read("task", id), work -> sight.one(work, TaskSql.FIND, id));
  }

  /** What became of the task so far, the oldest first; refused with TASK-001 as before. */
  public List<TaskEvent> events(TaskId id) {
    return custody.act(
        SEE_TASKS,
        Act.search("task-event"),
        work -> {
          sight.one(work, TaskSql.FIND, id);
          return work.sql(TaskSql.EVENTS).param("id", id.value()).query(TaskSql::event).list();
        });
  }

  /**
   * How many open tasks there are.
   *
   * @param mine on the caller's list
   */
  public record Tally(int mine, int everybodys) {}
}
