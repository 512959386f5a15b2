package org.fascia.practice.desk.web;

import org.fascia.practice.ui.Tone;

/**
 * Something that is due.
 *
 * @param what what has to be done, in a word or two
 * @param detail why, and by when
 */
public record WorkItem(String href, String patient, String what, String detail, Tone tone) {}
