/**
 * What is known of a patient, each fact with its source and day; what the rules say about treating
 * them; and the prescribers' answers where the rules ask for one.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "storage", "access", "people", "cases", "prescriptions", "ui"})
@NullMarked
package org.fascia.practice.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
