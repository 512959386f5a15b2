/**
 * What is measured on the body: lengths, volumes, angles, pressures and forces, with their units.
 */
@NullMarked
package org.fascia.medicine.measuring.body;

import org.jspecify.annotations.NullMarked;
