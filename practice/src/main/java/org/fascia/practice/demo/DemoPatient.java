package org.fascia.practice.demo;

import java.util.List;

/**
 * An example patient and how the case goes.
 *
 * @param chart the name of chart and order among the examples
 * @param weeks how long ago the case was opened, at most
 * @param pain the average pain of each week, 0 to 10, the first before treatment
 * @param therapist which of the two treats, 0 or 1
 */
record DemoPatient(String chart, int weeks, List<Integer> pain, int therapist) {
  /** In the order the cases are filled in; the courses are invented, some without benefit. */
  static final List<DemoPatient> ALL =
      List.of(
          new DemoPatient("low-back-pain-plain", 5, List.of(7, 6, 5, 5, 4), 0),
          new DemoPatient("neck-pain-young", 4, List.of(6, 5, 4, 4), 0),
          new DemoPatient("fibromyalgia", 5, List.of(8, 8, 7, 8, 7), 0),
          new DemoPatient("low-back-pain-clopidogrel", 4, List.of(6, 5, 5, 4), 0),
          new DemoPatient("referral-whiplash", 3, List.of(7, 6, 4), 0),
          new DemoPatient("osteoporosis-back-pain", 4, List.of(5, 5, 4, 4), 1),
          new DemoPatient("knee-oa-rheumatoid", 5, List.of(6, 6, 5, 5, 5), 1),
          new DemoPatient("warfarin-chronic-pain", 3, List.of(7, 6, 6), 1),
          new DemoPatient("referral-knee-replacement", 2, List.of(5, 4), 1),
          new DemoPatient("migraine", 4, List.of(5, 4, 4, 3), 1),
          new DemoPatient("neuropathy-clopidogrel", 4, List.of(6, 6, 6, 6), 1),
          new DemoPatient("burn", 2, List.of(4, 4), 0),
          new DemoPatient("pregnant-back-pain", 1, List.of(5), 1),
          new DemoPatient("breast-cancer", 1, List.of(3), 0));
}
