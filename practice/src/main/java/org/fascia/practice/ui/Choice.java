package org.fascia.practice.ui;

import java.util.Arrays;
import java.util.List;

/** One answer a select, radio group or segmented control offers. */
public record Choice(String value, String label) {

  /** Choices whose label is their value. */
  public static List<Choice> of(String... values) {
    return Arrays.stream(values).map(value -> new Choice(value, value)).toList();
  }
}
