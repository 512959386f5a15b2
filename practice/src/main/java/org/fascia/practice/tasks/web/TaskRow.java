package org.fascia.practice.tasks.web;

import org.fascia.practice.ui.Tone;

/**
 * One task as a line.
 *
 * @param href where it is done
 * @param who the patient; empty where the page is the patient's already
 * @param what the kind, in a word or two
 * @param why its cause, in a sentence
 * @param due by when, in words
 * @param owner whose it is
 * @param lastWord what was added last, with nothing when nothing was
 * @param arrangeHref where it is taken, handed on, put off or talked about
 */
public record TaskRow(
    String href,
    String who,
    String what,
    String why,
    String due,
    Tone tone,
    String owner,
    String lastWord,
    String arrangeHref) {}
