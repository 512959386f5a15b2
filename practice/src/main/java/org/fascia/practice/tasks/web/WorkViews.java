package org.fascia.practice.tasks.web;

import static java.util.stream.Collectors.toMap;
import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.people.Patient;
import org.fascia.practice.people.Patients;
import org.fascia.practice.tasks.Task;
import org.fascia.practice.tasks.Tasks;
import org.fascia.practice.tasks.Tasks.Tally;
import org.fascia.practice.tasks.WorkFilter;
import org.fascia.practice.tasks.WorkFilter.Whose;
import org.fascia.practice.ui.Choice;
import org.springframework.stereotype.Component;

/** Gathers the work list for a caller. */
@Component
class WorkViews {
  private final ForCaller<Tasks> tasks;
  private final ForCaller<Patients> patients;

  WorkViews(ForCaller<Tasks> tasks, ForCaller<Patients> patients) {
    this.tasks = tasks;
    this.patients = patients;
  }

  WorkView of(Caller caller, WorkFilter filter, ClinicDay today) {
    List<Task> found = tasks.as(caller).list(filter, today);
    Map<Kind, Tally> tallies = tasks.as(caller).tallies();
    return new WorkView(
        List.of(tab(Whose.MINE, filter, tallies), tab(Whose.EVERYBODYS, filter, tallies)),
        kinds(filter, tallies),
        filter.kind().map(Kind::name).orElse(""),
        filter.whose().name(),
        sections(found, names(caller, found), today),
        found.size() == Tasks.PAGE ? address(filter, filter.page() + 1) : "");
  }

  private static WorkView.Tab tab(Whose whose, WorkFilter shown, Map<Kind, Tally> tallies) {
    int many = tallies.values().stream().mapToInt(by(whose)).sum();
    return new WorkView.Tab(
        text("tasks.whose." + whose.name(), many),
        address(new WorkFilter(whose, shown.kind(), 0), 0),
        whose == shown.whose());
  }

  private static List<Choice> kinds(WorkFilter filter, Map<Kind, Tally> tallies) {
    ToIntFunction<Tally> many = by(filter.whose());
    return tallies.entrySet().stream()
        .filter(
            one -> many.applyAsInt(one.getValue()) > 0 || filter.kind().equals(kind(one.getKey())))
        .map(
            one ->
                new Choice(
                    one.getKey().name(),
                    text(
                        "tasks.kind.many",
                        TaskWords.kind(one.getKey()),
                        many.applyAsInt(one.getValue()))))
        .toList();
  }

  private static Optional<Kind> kind(Kind kind) {
    return Optional.of(kind);
  }

  private static ToIntFunction<Tally> by(Whose whose) {
    return whose == Whose.MINE ? Tally::mine : Tally::everybodys;
  }

  private static String address(WorkFilter filter, int page) {
    return "/work?whose="
        + filter.whose()
        + filter.kind().map(kind -> "&kind=" + kind).orElse("")
        + (page == 0 ? "" : "&page=" + page);
  }

  private Map<PatientId, String> names(Caller caller, List<Task> found) {
    List<PatientId> wanted = found.stream().map(Task::patient).distinct().toList();
    return patients.as(caller).all(wanted).stream()
        .collect(toMap(Patient::id, patient -> patient.name().full()));
  }

  private static List<WorkView.Section> sections(
      List<Task> found, Map<PatientId, String> names, ClinicDay today) {
    Map<String, List<TaskRow>> sections = new LinkedHashMap<>();
    for (Task task : found) {
      String who = names.getOrDefault(task.patient(), "");
      sections
          .computeIfAbsent(section(task, today), title -> new ArrayList<>())
          .add(TaskWords.row(task, who, today));
    }
    return sections.entrySet().stream()
        .map(section -> new WorkView.Section(text(section.getKey()), section.getValue()))
        .toList();
  }

  private static String section(Task task, ClinicDay today) {
    if (task.isPutOff(today)) {
      return "tasks.section.off";
    }
    if (task.stopsTreatment()) {
      return "tasks.section.stops";
    }
    return task.due().isAfter(today) ? "tasks.section.coming" : "tasks.section.due";
  }
}
