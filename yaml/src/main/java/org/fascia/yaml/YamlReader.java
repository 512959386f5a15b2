package org.fascia.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads YAML: files that ship with Fascia, and files somebody brought, such as a patient or an
 * order.
 *
 * <p>Accepted of the latter is one UTF-8 document of at most {@value #LARGEST} bytes, nested at
 * most 30 deep, without aliases and tags; anything else is a {@link YamlFault} that names the
 * place.
 */
public final class YamlReader {
  /** The largest file read, in bytes. */
  public static final int LARGEST = 8_000_000;

  private YamlReader() {}

  /** A file that ships with Fascia; what is wrong in it is a {@link KnowledgeFault}. */
  public static YamlFile shipped(String name, String text) {
    return new YamlFile(name, YamlFile.Author.FASCIA, text);
  }

  /** The file of this name that somebody brought. */
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
