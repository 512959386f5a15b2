package org.fascia.practice.visits;

import java.time.Instant;
import org.fascia.practice.kernel.VisitId;

/**
 * A note while it is written.
 *
 * @param version rises by one with every change kept
 * @param savedBy name of who made the newest change
 */
public record Draft(
    VisitId visit, int version, NoteContent content, Instant savedAt, String savedBy) {}
