/** What goes to the prescriber: one page, one curve, one decision. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "access",
      "people",
      "cases",
      "prescriptions",
      "intake",
      "visits",
      "outcomes",
      "outcomes :: views",
      "ui"
    })
@NullMarked
package org.fascia.practice.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
