/**
 * The medical knowledge as something to look up: every entry has a card, an address that stays,
 * what it is related to, and is found by words, codes and misspellings. It holds no patient's data.
 */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package org.fascia.practice.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
