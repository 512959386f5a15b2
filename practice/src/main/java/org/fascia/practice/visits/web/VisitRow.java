package org.fascia.practice.visits.web;

/** A visit as one line of a list. */
public record VisitRow(String href, String title, boolean signed) {}
