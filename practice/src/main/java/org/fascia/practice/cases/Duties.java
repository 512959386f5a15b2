package org.fascia.practice.cases;

import java.util.List;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;

/**
 * What is due in cases, as far as one room knows it; each room that knows such causes brings a
 * bean. The work list asks all of them whenever something was written about a patient, and for
 * every case once a day, so that what only time brings about is found too.
 */
public interface Duties {

  /**
   * All that is due in these cases on that day, or will be: what is left out is taken to be done.
   *
   * @param files cases of one clinic, at most a hundred, discharged ones and those on hold among
   *     them; ask for all of them with one statement
   */
  List<Duty> due(Caller caller, List<Case> files, ClinicDay day);
}
