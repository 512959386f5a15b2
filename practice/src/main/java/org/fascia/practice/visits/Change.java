package org.fascia.practice.visits;

import java.util.UUID;

/**
 * A change to a draft as the writer's device sends it, again and again until it hears that it is
 * kept.
 *
 * @param version the version it was made on
 * @param id the same for every time it is sent
 */
public record Change(int version, UUID id, NoteContent content) {}
