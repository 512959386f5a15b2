/** The case: one course of care for one patient, its kind, its state, its dated events. */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "access", "people", "ui"})
@NullMarked
package org.fascia.practice.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
