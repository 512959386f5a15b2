@NullMarked
package org.fascia.budget.files;

import org.jspecify.annotations.NullMarked;
