package org.fascia.practice.desk.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.tasks.Task;
import org.fascia.practice.tasks.Tasks;
import org.fascia.practice.ui.Link;
import org.springframework.stereotype.Component;

/** What is due by a day in the cases of those who come. */
@Component
class DueTasks {
  private final ForCaller<Tasks> tasks;

  DueTasks(ForCaller<Tasks> tasks) {
    this.tasks = tasks;
  }

  Map<CaseId, List<Link>> in(Caller caller, List<CaseId> files, ClinicDay today) {
    return tasks.as(caller).of(files).stream()
        .filter(task -> !task.isPutOff(today) && !task.due().isAfter(today))
        .collect(groupingBy(Task::file, mapping(DueTasks::link, toList())));
  }

  private static Link link(Task task) {
    return new Link(
        task.kind() == Kind.OWN ? task.words().name() : text("tasks.kind." + task.kind().name()),
        task.href());
  }
}
