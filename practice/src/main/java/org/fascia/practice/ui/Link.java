package org.fascia.practice.ui;

/** A place to go: its visible words and its address. */
public record Link(String label, String href) {}
