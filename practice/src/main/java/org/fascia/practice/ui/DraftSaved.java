package org.fascia.practice.ui;

/**
 * The JSON answer, with status 200, to a draft that was saved.
 *
 * @param version the version the next change must name
 * @param at the time, formatted
 */
public record DraftSaved(int version, String at) {}
