/** The pages of the knowledge: search, lists, and one page for every entry. */
@NullMarked
package org.fascia.practice.library.web;

import org.jspecify.annotations.NullMarked;
