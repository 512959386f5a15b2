/**
 * Who the clinic deals with: patients, the prescribers who send them, and the therapists with their
 * licences.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "access", "ui"})
@NullMarked
package org.fascia.practice.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
