/** Typing a prescription in, reading it back, and its part of the case page. */
@NullMarked
package org.fascia.practice.prescriptions.web;

import org.jspecify.annotations.NullMarked;
