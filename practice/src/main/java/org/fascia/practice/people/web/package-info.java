/** The pages of patients: the list and its search, registering, correcting. */
@NullMarked
package org.fascia.practice.people.web;

import org.jspecify.annotations.NullMarked;
