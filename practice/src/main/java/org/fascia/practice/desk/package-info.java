/** The pages that need every room: Today and the case page. */
@ApplicationModule
@NullMarked
package org.fascia.practice.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
