package org.fascia.practice.ui;

/**
 * The JSON answer, with status 409, to a draft that names an older version than the one kept.
 *
 * @param version the version that is kept
 * @param by who saved it
 * @param at the time, formatted
 */
public record DraftConflict(int version, String by, String at) {}
