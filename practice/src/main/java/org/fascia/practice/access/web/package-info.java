/** The door: who may ask for which page, sign-in and its session, and the first set-up. */
@NullMarked
package org.fascia.practice.access.web;

import org.jspecify.annotations.NullMarked;
