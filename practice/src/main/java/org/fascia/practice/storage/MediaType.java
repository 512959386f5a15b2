package org.fascia.practice.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files a practice is sent, told by their first bytes and not by their names. */
public enum MediaType {
  PDF("application/pdf", "%PDF-"),
  PNG("image/png", "\u0089PNG\r\n\u001a\n"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
  TIFF_LITTLE_ENDIAN("image/tiff", "II*\0"),
  TIFF_BIG_ENDIAN("image/tiff", "MM\0*"),
  GZIP("application/gzip", "\u001f\u008b"),
  JSON("application/json", "{");

  private final String name;
  private final String beginning;

  MediaType(String name, String beginning) {
    this.name = name;
    this.beginning = beginning;
  }

  /** The name as HTTP writes it. */
  public String mime() {
    return name;
  }

  /** What these bytes are; empty when it is none of ours. */
  static Optional<MediaType> of(byte[] content) {
    return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    byte[] first = beginning.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= first.length
        && Arrays.equals(content, 0, first.length, first, 0, first.length);
  }
}
