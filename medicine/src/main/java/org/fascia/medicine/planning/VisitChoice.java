package org.fascia.medicine.planning;

import java.util.List;

/**
 * What is done in every visit.
 *
 * @param omissions what was asked for or could be expected and is not done
 * @param inReserve further techniques that fit and are permitted
 */
record VisitChoice(List<Line> lines, List<Omission> omissions, List<Candidate> inReserve) {}
