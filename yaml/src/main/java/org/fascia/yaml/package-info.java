/**
 * YAML read key by key, so that every fault names its file, entry and key. Medicine and budget read
 * their cited data with it, and the files somebody brings.
 */
@NullMarked
package org.fascia.yaml;

import org.jspecify.annotations.NullMarked;
