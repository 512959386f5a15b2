/** The pages that need every room: Today, the case page, the work list. */
@ApplicationModule
@NullMarked
package org.fascia.practice.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
