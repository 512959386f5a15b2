package org.fascia.practice.tasks.web;

import org.fascia.practice.access.ClinicDays;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.tasks.Tasks;
import org.fascia.practice.ui.NavCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The number beside the work list on every page. */
@Component
class WorkCount implements NavCount {
  private static final Logger LOG = LoggerFactory.getLogger(WorkCount.class);

  private final ForCaller<Tasks> tasks;
  private final ClinicDays days;

  WorkCount(ForCaller<Tasks> tasks, ClinicDays days) {
    this.tasks = tasks;
    this.days = days;
  }

  @Override
  public String href() {
    return "/work";
  }

  // the page that says the database is gone has this number too
  @Override
  public int of(Caller caller) {
    if (!caller.may(Permission.SEE_TASKS)) {
      return 0;
    }
    try {
      return tasks.as(caller).dueForMe(() -> days.today(caller));
    } catch (DataAccessException | TransactionException gone) {
      LOG.warn("The work list cannot be counted", gone);
      return 0;
    }
  }
}
