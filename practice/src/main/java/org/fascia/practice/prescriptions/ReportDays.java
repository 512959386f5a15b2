package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fascia.practice.kernel.CaseId;

/**
 * When progress reports were signed. An interface because reports are kept by a room above this
 * one: that room brings it.
 */
@FunctionalInterface
public interface ReportDays {

  /** The days of the reports of each case; a case without any may be left out. */
  Map<CaseId, List<LocalDate>> of(Collection<CaseId> files);
}
