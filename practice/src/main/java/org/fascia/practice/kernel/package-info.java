/**
 * The words every room shares: typed ids, the clinic's day, who is calling, what a role may do, and
 * the one refusal.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fascia.practice.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
