package org.fascia.practice.ui;

import java.util.List;
import java.util.Optional;

/** What is wrong with a form, in the order of its fields. */
public record FormErrors(List<Entry> entries) {
  public static final FormErrors NONE = new FormErrors(List.of());

  public FormErrors {
    entries = List.copyOf(entries);
  }

  /** One refusal of one field. */
  public static FormErrors of(String field, String message) {
    return new FormErrors(List.of(new Entry(field, message)));
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The first thing wrong with this field. */
  public Optional<String> at(String field) {
    return entries.stream()
        .filter(entry -> entry.field().equals(field))
        .map(Entry::message)
        .findFirst();
  }

  /**
   * One field and how to put it right.
   *
   * @param field the input's name; empty when the whole form is meant
   */
  public record Entry(String field, String message) {}
}
