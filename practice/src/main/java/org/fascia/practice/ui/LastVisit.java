package org.fascia.practice.ui;

import java.util.List;

/**
 * What the therapist should know before the patient lies down; every part is a line ready to read.
 *
 * @param when the day of the last visit, or that there was none
 * @param done techniques, regions and minutes; empty for those who may not know
 * @param response pain before and after, and what the patient said; empty before the first visit
 * @param budget visits left and the limit that binds
 * @param watch what to watch, gravest first
 */
public record LastVisit(
    String when, String done, String response, String budget, List<String> watch) {
  public LastVisit {
    watch = List.copyOf(watch);
  }
}
