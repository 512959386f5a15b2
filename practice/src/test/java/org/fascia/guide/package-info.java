/** The style guide: every component on one page, served in tests only. */
@NullMarked
package org.fascia.guide;

import org.jspecify.annotations.NullMarked;
