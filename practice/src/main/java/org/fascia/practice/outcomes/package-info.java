/** Scores over time: what was answered, the course they make, and the change that matters. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "access",
      "people",
      "cases",
      "prescriptions",
      "plans",
      "visits",
      "ui"
    })
@NullMarked
package org.fascia.practice.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
