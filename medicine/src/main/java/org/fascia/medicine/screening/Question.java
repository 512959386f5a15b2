package org.fascia.medicine.screening;

/**
 * Something to ask before or at the visit.
 *
 * @param id the red flag, prompt or missing value it stands for
 * @param because the fact that makes it worth asking
 */
public record Question(String id, String question, String because) {}
