package org.fascia.yaml;

/**
 * Something in a YAML file is not as it must be.
 *
 * <p>The message is one sentence a person can act on: file, entry and key, line and column, what
 * was expected and what was found. Files that ship with Fascia throw the kind {@link
 * KnowledgeFault}; for a file somebody brought, this is bad input and not a bug.
 */
public class YamlFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  YamlFault(String message) {
    super(message);
  }
}
