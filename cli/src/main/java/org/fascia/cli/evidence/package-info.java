/** What is known of a treatment, as text, JSON and picture. */
@NullMarked
package org.fascia.cli.evidence;

import org.jspecify.annotations.NullMarked;
