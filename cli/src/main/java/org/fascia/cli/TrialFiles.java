package org.fascia.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.fascia.medicine.knowledge.TrialBlock;
import org.fascia.medicine.knowledge.TrialBlocks;
import org.fascia.yaml.YamlReader;

/** Reads a file of trials: CSV, or YAML in the shape of the knowledge files. */
final class TrialFiles {
  private TrialFiles() {}

  /** The blocks of a file; a CSV file is one block. */
  static List<TrialBlock> read(InputFile file) {
    byte[] bytes = file.yaml();
    return isCsv(file.name(), bytes)
        ? List.of(TrialCsv.read(file.name(), text(file.name(), bytes)))
        : TrialBlocks.read(file.name(), bytes);
  }

  /** By its name, else by how it begins: a header has commas in its first line, YAML has keys. */
  private static boolean isCsv(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return false;
    }
    var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
    var first = head.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
    return lower.endsWith(".csv") || (first.contains(",") && !first.contains(": "));
  }

  private static String text(String name, byte[] bytes) {
    if (bytes.length > YamlReader.LARGEST) {
      throw new BadInput(name + ": larger than " + YamlReader.LARGEST / 1_000_000 + " MB");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException wrong) {
      throw new BadInput(name + ": this is not UTF-8 text");
    }
  }
}
