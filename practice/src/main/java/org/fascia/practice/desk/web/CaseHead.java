package org.fascia.practice.desk.web;

/**
 * Whose case it is.
 *
 * @param who number, kind, birth date and age in a line
 */
public record CaseHead(String name, String patientHref, String who) {}
