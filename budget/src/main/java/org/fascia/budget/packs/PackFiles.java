package org.fascia.budget.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fascia.yaml.Entry;
import org.fascia.yaml.KnowledgeFault;
import org.fascia.yaml.YamlReader;

/** The text of every pack that ships with Fascia, as {@code index.yaml} lists them. */
public final class PackFiles {
  private static final String INDEX = "index.yaml";

  private PackFiles() {}

  /** The texts by file name, in the order of the index. */
  public static Map<String, String> shipped() {
    Entry index = YamlReader.shipped(INDEX, resource("payers/" + INDEX)).root();
    Map<String, String> texts = new LinkedHashMap<>();
    index.texts("packs").forEach(name -> texts.put(name, resource("payers/" + name)));
    index.done();
    return texts;
  }

  static String resource(String name) {
    try (InputStream in = PackFiles.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new KnowledgeFault("there is no file \"" + name + "\"");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
