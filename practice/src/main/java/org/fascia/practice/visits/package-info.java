/**
 * The treatment: the visit, what was done where, and its note from draft to signature and after.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "access",
      "people",
      "cases",
      "prescriptions",
      "intake",
      "plans",
      "ui"
    })
@NullMarked
package org.fascia.practice.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
