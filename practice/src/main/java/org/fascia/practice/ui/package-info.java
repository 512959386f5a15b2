/** Layout, components, texts, formatting and the one place where errors become pages. */
@ApplicationModule(
    displayName = "UI",
    allowedDependencies = {"kernel"})
@NullMarked
package org.fascia.practice.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
