package org.fascia.medicine.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads YAML that somebody brought: a patient, an order.
 *
 * <p>Accepted is one UTF-8 document of at most {@value #LARGEST} bytes, nested at most 30 deep,
 * without aliases and tags; anything else is a {@link YamlFault} that names the place.
 */
public final class YamlReader {
  /** The largest file read, in bytes. */
  public static final int LARGEST = 8_000_000;

  private YamlReader() {}

  /** The file of this name with these bytes. */
  public static YamlFile read(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new YamlFault(name + ": larger than " + LARGEST / 1_000_000 + " MB");
    }
    return new YamlFile(name, YamlFile.Author.SOMEBODY_ELSE, text(name, bytes));
  }

  private static String text(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException wrong) {
      throw new YamlFault(name + ": this is not UTF-8 text");
    }
  }
}
