package org.fascia.medicine.knowledge;

/**
 * Everything the knowledge files say, read once and checked whole.
 *
 * <p>One instance is shared by all; it never changes.
 */
public final class Knowledge {
  private final String version;

  private Knowledge(KnowledgeFiles files) {
    this.version = files.version();
  }

  /** Reads the files that ship with Fascia; a {@link KnowledgeFault} when they do not agree. */
  public static Knowledge load() {
    return of(KnowledgeFiles.shipped());
  }

  static Knowledge of(KnowledgeFiles files) {
    return new Knowledge(files);
  }

  /** The day of the edition and a hash of its content, such as {@code 2026-11-24+0123456789ab}. */
  public String version() {
    return version;
  }
}
