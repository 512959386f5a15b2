/** The plan: what is proposed, what the therapist makes of it, what the patient agrees to. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "access",
      "people",
      "cases",
      "prescriptions",
      "intake",
      "ui"
    })
@NullMarked
package org.fascia.practice.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
