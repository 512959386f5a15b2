@NullMarked
package org.fascia.records;

import org.jspecify.annotations.NullMarked;
