/**
 * The demo clinic: example patients with running cases, filled in through the rooms' own doors, so
 * that every page has something true to show. It may know every room; none knows it.
 */
@ApplicationModule
@NullMarked
package org.fascia.practice.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
