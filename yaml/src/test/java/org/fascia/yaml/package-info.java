@NullMarked
package org.fascia.yaml;

import org.jspecify.annotations.NullMarked;
