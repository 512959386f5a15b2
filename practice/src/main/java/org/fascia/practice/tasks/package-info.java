/**
 * What is due, for whom, by when: one task for each cause, opened and closed by what the rooms say
 * is due ({@link org.fascia.practice.cases.Duties}), never by a person's tick, except for what a
 * person wrote down.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "access", "people", "cases", "ui"})
@NullMarked
package org.fascia.practice.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
