/** The clinic: a Spring Boot application, one top package per room. */
@NullMarked
package org.fascia.practice;

import org.jspecify.annotations.NullMarked;
