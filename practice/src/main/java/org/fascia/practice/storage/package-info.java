/**
 * Where the records lie: the embedded PostgreSQL or an outside one, its two roles, migrations, and
 * the transactions that show a clinic only its own rows.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.fascia.practice.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
