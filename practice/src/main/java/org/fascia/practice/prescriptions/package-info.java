/**
 * The prescriber's orders: received, verified against the rules of {@code rules.yaml}, active; and
 * the visits taken from them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "access", "people", "cases", "ui"})
@NullMarked
package org.fascia.practice.prescriptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
