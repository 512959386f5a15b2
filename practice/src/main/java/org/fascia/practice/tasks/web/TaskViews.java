package org.fascia.practice.tasks.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Patients;
import org.fascia.practice.tasks.Task;
import org.fascia.practice.tasks.TaskId;
import org.fascia.practice.tasks.Tasks;
import org.fascia.practice.tasks.Tending;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Link;
import org.springframework.stereotype.Component;

/** Gathers one task for a caller. */
@Component
class TaskViews {
  private final ForCaller<Tasks> tasks;
  private final ForCaller<Tending> tending;
  private final ForCaller<Cases> cases;
  private final ForCaller<Patients> patients;
  private final ClinicDays days;

  TaskViews(
      ForCaller<Tasks> tasks,
      ForCaller<Tending> tending,
      ForCaller<Cases> cases,
      ForCaller<Patients> patients,
      ClinicDays days) {
    this.tasks = tasks;
    this.tending = tending;
    this.cases = cases;
    this.patients = patients;
    this.days = days;
  }

  TaskView of(Caller caller, TaskId id) {
    Task task = tasks.as(caller).get(id);
    Case file = cases.as(caller).get(task.file());
    String name = patients.as(caller).get(task.patient()).name().full();
    return new TaskView(
        TaskWords.row(task, name, days.today(caller)),
        new Link(text("tasks.file", name, file.number()), "/cases/" + file.id()),
        state(task),
        task.isOpen() ? colleagues(caller, task.kind()) : List.of(),
        tasks.as(caller).events(id).reversed().stream()
            .map(event -> TaskWords.event(event, days.zone(caller)))
            .toList());
  }

  private static TaskView.State state(Task task) {
    if (!task.isOpen()) {
      return TaskView.State.CLOSED;
    }
    return task.kind() == Kind.OWN
        ? TaskView.State.A_PERSON_CLOSES_IT
        : TaskView.State.CLOSES_ITSELF;
  }

  private List<Choice> colleagues(Caller caller, Kind kind) {
    return tending.as(caller).colleagues(kind).stream()
        .map(
            one ->
                new Choice(
                    one.id().toString(),
                    text("tasks.colleague", one.name(), TaskWords.role(one.role()))))
        .toList();
  }
}
