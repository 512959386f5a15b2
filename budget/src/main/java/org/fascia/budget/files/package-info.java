/** Cases and examples as YAML files, in the format of {@code docs/budget.md}. */
@NullMarked
package org.fascia.budget.files;

import org.jspecify.annotations.NullMarked;
