package org.fascia.practice.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.tasks.Tasks;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** What is due in the case, on its page. */
@Component
class TasksPart implements CasePart {
  private final ForCaller<Tasks> tasks;

  TasksPart(ForCaller<Tasks> tasks) {
    this.tasks = tasks;
  }

  @Override
  public Place place() {
    return Place.TASKS;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    if (!caller.may(Permission.SEE_TASKS)) {
      return Optional.empty();
    }
    List<TaskRow> rows =
        tasks.as(caller).of(List.of(file)).stream()
            .map(task -> TaskWords.row(task, "", today))
            .toList();
    return Optional.of(new Fragment("tasks/part", Map.of("file", file.toString(), "tasks", rows)));
  }
}
