package org.fascia.practice.tasks.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.ZoneId;
import java.util.Locale;
import org.fascia.practice.cases.Duty.Kind;
import org.fascia.practice.cases.DutyWords;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.tasks.Owner;
import org.fascia.practice.tasks.Task;
import org.fascia.practice.tasks.TaskEvent;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Tone;

/** Tasks in words. */
final class TaskWords {
  private TaskWords() {}

  static TaskRow row(Task task, String who, ClinicDay today) {
    return new TaskRow(
        task.href(),
        who,
        title(task),
        task.kind() == Kind.OWN ? kind(Kind.OWN) : why(task.words()),
        due(task, today),
        tone(task, today),
        owner(task),
        task.tending().lastWord(),
        "/work/" + task.id());
  }

  /** What a person wrote down says by itself what is to be done. */
  private static String title(Task task) {
    return task.kind() == Kind.OWN ? task.words().name() : kind(task.kind());
  }

  static String kind(Kind kind) {
    return text("tasks.kind." + kind.name());
  }

  static String why(DutyWords words) {
    String day = words.day().map(one -> Format.date(one.date())).orElse("");
    if (words.number().isEmpty()) {
      return text(words.key(), "", day, words.name());
    }
    int number = words.number().getAsInt();
    return text(
        words.key() + (number == 1 ? ".one" : ".other"), Format.number(number), day, words.name());
  }

  static String due(Task task, ClinicDay today) {
    if (task.isPutOff(today)) {
      return text(
          "tasks.due.off",
          task.tending().putOffUntil().map(until -> Format.day(until.date())).orElse(""));
    }
    String day = Format.day(task.due().date());
    int apart = task.due().compareTo(today);
    if (apart == 0) {
      return text("tasks.due.today");
    }
    return text(apart < 0 ? "tasks.due.since" : "tasks.due.by", day);
  }

  static Tone tone(Task task, ClinicDay today) {
    if (task.isPutOff(today) || task.due().isAfter(today)) {
      return Tone.PLAIN;
    }
    return task.stopsTreatment() ? Tone.CAUTION : Tone.INFO;
  }

  static String owner(Task task) {
    return task.tending().owner().map(Owner::name).orElseGet(() -> role(task.kind().role()));
  }

  static String role(Role role) {
    return text("ui.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static String event(TaskEvent event, ZoneId zone) {
    String words =
        event.what() == TaskEvent.What.PUT_OFF
            ? Format.day(ClinicDay.of(event.words()).date())
            : event.words();
    return text(
        "tasks.event." + event.what().name(), Format.moment(event.at(), zone), event.by(), words);
  }
}
