package org.fascia.medicine.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fascia.yaml.Entry;
import org.fascia.yaml.KnowledgeFault;
import org.fascia.yaml.YamlFile;
import org.fascia.yaml.YamlReader;

/** The bytes of every knowledge file, by name, as {@code edition.yaml} lists them. */
final class KnowledgeFiles {
  private static final String EDITION = "edition.yaml";

  private final Map<String, byte[]> bytes;
  private final Map<String, YamlFile> parsed = new HashMap<>();

  private KnowledgeFiles(Map<String, byte[]> bytes) {
    this.bytes = bytes;
  }

  /** The files that ship with Fascia. */
  static KnowledgeFiles shipped() {
    Map<String, byte[]> bytes = new TreeMap<>();
    bytes.put(EDITION, resource(EDITION));
    for (String name : new KnowledgeFiles(bytes).listed()) {
      bytes.put(name, resource(name));
    }
    return new KnowledgeFiles(bytes);
  }

  /** The same files with one replaced or added. */
  KnowledgeFiles with(String name, String text) {
    Map<String, byte[]> other = new TreeMap<>(bytes);
    other.put(name, text.getBytes(StandardCharsets.UTF_8));
    return new KnowledgeFiles(other);
  }

  Set<String> names() {
    return bytes.keySet();
  }

  /** One YAML file, parsed once; whoever reads it calls {@link Entry#done()} on what it took. */
  YamlFile yaml(String name) {
    return parsed.computeIfAbsent(name, file -> YamlReader.shipped(file, text(file)));
  }

  /** One file as text. */
  String text(String name) {
    byte[] content = bytes.get(name);
    if (content == null) {
      throw new KnowledgeFault(name + ": edition.yaml lists no such file");
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  /** The day of the edition and a hash over every file: {@code 2026-11-24+0123456789ab}. */
  String version() {
    Entry edition = yaml(EDITION).root();
    MessageDigest digest = sha256();
    for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
      digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(sha256().digest(file.getValue()));
    }
    return edition.day("day") + "+" + HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private List<String> listed() {
    Entry edition = yaml(EDITION).root();
    List<String> files = edition.texts("files");
    edition.leave("day");
    edition.done();
    return files;
  }

  private static byte[] resource(String name) {
    try (InputStream in = KnowledgeFiles.class.getResourceAsStream("/knowledge/" + name)) {
      if (in == null) {
        throw new KnowledgeFault(EDITION + ", files: there is no file \"" + name + "\"");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
