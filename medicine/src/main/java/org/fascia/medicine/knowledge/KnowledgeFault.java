package org.fascia.medicine.knowledge;

/** A knowledge file that ships with Fascia contradicts itself: our fault, it fails the build. */
public final class KnowledgeFault extends YamlFault {
  private static final long serialVersionUID = 1L;

  KnowledgeFault(String message) {
    super(message);
  }
}
