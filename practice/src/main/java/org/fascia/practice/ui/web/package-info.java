/** Templates on the wire: view resolver, page frame, static files, errors, session. */
@NullMarked
package org.fascia.practice.ui.web;

import org.jspecify.annotations.NullMarked;
