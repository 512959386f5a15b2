package org.fascia.practice.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Duty;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which tasks a caller may know of, and which are the caller's own. */
record Sight(Caller caller) {

  /** One task that is there for this caller; refused with TASK-001 when none is. */
  Task one(Work work, String statement, TaskId id) {
    Task task =
        seen(work.sql(statement))
            .param("id", id.value())
            .query(TaskSql::row)
            .optional()
            .orElseThrow(() -> new Refused("TASK-001", "There is no such task in this clinic."));
    work.about(task.patient());
    return task;
  }

  /** The statement with {@code :seen}: the kinds the caller may know of. */
  StatementSpec seen(StatementSpec statement) {
    return statement.param("seen", names(kind -> caller.may(kind.permission())));
  }

  /** The statement with {@code :me} and {@code :ours}: the kinds that are for the caller's role. */
  StatementSpec mine(StatementSpec statement) {
    List<String> ours = names(kind -> kind.role() == caller.role());
    return statement
        .param("me", caller.user().value())
        // an empty list is no SQL
        .param("ours", ours.isEmpty() ? List.of("") : ours);
  }

  /** The kinds of which this holds, as the database names them. */
  static List<String> names(Predicate<Kind> which) {
    return Arrays.stream(Kind.values()).filter(which).map(Kind::name).toList();
  }

  /** The kinds that stop treatment. */
  static List<String> stopping() {
    return names(kind -> kind.weight() == Duty.Weight.STOPS_TREATMENT);
  }
}
