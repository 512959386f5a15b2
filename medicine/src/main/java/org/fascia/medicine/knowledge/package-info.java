/** The cited medical facts Fascia works with, read from YAML into checked objects. */
@NullMarked
package org.fascia.medicine.knowledge;

import org.jspecify.annotations.NullMarked;
