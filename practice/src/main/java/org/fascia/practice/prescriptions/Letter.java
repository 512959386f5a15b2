package org.fascia.practice.prescriptions;

import org.fascia.practice.storage.MediaType;

/** A letter a payer's answer came with, as it came in. */
public final class Letter {
  private final MediaType type;
  private final byte[] content;

  Letter(MediaType type, byte[] content) {
    this.type = type;
    this.content = content.clone();
  }

  /** What kind of file it is. */
  public MediaType type() {
    return type;
  }

  /** Its bytes. */
  public byte[] content() {
    return content.clone();
  }
}
