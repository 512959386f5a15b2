package org.fascia.practice.tasks;

import static org.fascia.practice.kernel.Permission.KEEP_TASKS;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custodian;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ClinicId;
import org.fascia.practice.kernel.ForCaller;
import org.springframework.stereotype.Component;

/** Goes through all cases of a clinic and brings their tasks up to a day. */
@Component
class Round {
  static final String NAME = "daily-round";

  // as many as the rooms are asked about at a time; each batch is a transaction of its own
  private static final int BATCH = 100;

  private final ForCaller<Cases> cases;
  private final ForCaller<Reconciling> reconciling;
  private final Custodian custodian;

  Round(ForCaller<Cases> cases, ForCaller<Reconciling> reconciling, Custodian custodian) {
    this.cases = cases;
    this.reconciling = reconciling;
    this.custodian = custodian;
  }

  /** Brings the tasks of every case of the clinic up to that day; says how many it changed. */
  int through(ClinicId clinic, ClinicDay day) {
    return batches(clinic).stream().mapToInt(batch -> bring(clinic, batch, day)).sum();
  }

  /** The cases of the clinic that are under way or have an open task, some at a time. */
  List<List<CaseId>> batches(ClinicId clinic) {
    List<CaseId> files = files(Caller.application(clinic, NAME));
    return IntStream.iterate(0, from -> from < files.size(), from -> from + BATCH)
        .mapToObj(from -> files.subList(from, Math.min(from + BATCH, files.size())))
        .toList();
  }

  /** Brings the tasks of these cases up to that day; says how many it changed. */
  int bring(ClinicId clinic, List<CaseId> batch, ClinicDay day) {
    return reconciling.as(Caller.application(clinic, NAME)).of(batch, day);
  }

  private List<CaseId> files(Caller itself) {
    TreeSet<UUID> files = new TreeSet<>(withOpenTasks(itself));
    cases.as(itself).underWay().forEach(file -> files.add(file.id().value()));
    return files.stream().map(CaseId::new).toList();
  }

  private List<UUID> withOpenTasks(Caller itself) {
    return custodian
        .admit(itself)
        .act(
            KEEP_TASKS,
            Act.search("task"),
            work -> work.sql(TaskSql.CASES_WITH_OPEN).query(UUID.class).list());
  }
}
