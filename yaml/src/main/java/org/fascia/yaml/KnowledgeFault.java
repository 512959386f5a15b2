package org.fascia.yaml;

/** A file that ships with Fascia contradicts itself: our fault, it fails the build. */
public final class KnowledgeFault extends YamlFault {
  private static final long serialVersionUID = 1L;

  public KnowledgeFault(String message) {
    super(message);
  }
}
