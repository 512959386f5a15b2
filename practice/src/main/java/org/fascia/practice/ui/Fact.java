package org.fascia.practice.ui;

/** A term and its value in a key-value list. */
public record Fact(String term, String value) {}
