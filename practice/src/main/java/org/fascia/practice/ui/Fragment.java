package org.fascia.practice.ui;

import java.util.Map;

/**
 * A piece of a page: a template with its parameters, to be rendered inside another page.
 *
 * @param template without ending, such as {@code prescriptions/part}
 */
public record Fragment(String template, Map<String, Object> parameters) {
  public Fragment {
    parameters = Map.copyOf(parameters);
  }
}
