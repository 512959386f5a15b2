/** The desk's pages. */
@NullMarked
package org.fascia.practice.desk.web;

import org.jspecify.annotations.NullMarked;
