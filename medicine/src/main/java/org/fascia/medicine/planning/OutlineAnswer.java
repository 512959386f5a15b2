package org.fascia.medicine.planning;

/** What is answered to a wish for a session: an outline, or why there is none. */
public sealed interface OutlineAnswer permits Outline, NoOutline {}
