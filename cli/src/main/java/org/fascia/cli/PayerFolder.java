package org.fascia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fascia.budget.packs.PayerPacks;

/** A folder of payer packs that somebody named on the command line. */
record PayerFolder(Path path) {
  private static final String INDEX = "index.yaml";

  /** Its packs, and of those that ship the ones of other payers. */
  PayerPacks packs() {
    return PayerPacks.of(texts()).before(PayerPacks.shipped());
  }

  /** What its packs say, by file name. */
  SortedMap<String, byte[]> texts() {
    SortedMap<String, byte[]> texts = new TreeMap<>();
    for (Path file : files()) {
      texts.put(file.toString(), InputFile.at(file).yaml());
    }
    if (texts.isEmpty()) {
      throw new BadInput("--payers " + path + ": no file in this folder ends in .yaml");
    }
    return texts;
  }

  private List<Path> files() {
    if (!Files.isDirectory(path)) {
      throw new BadInput("--payers " + path + ": there is no such folder");
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(PayerFolder::pack).sorted().toList();
    } catch (IOException broken) {
      throw new BadInput(
          "--payers " + path + ": this folder cannot be read (" + broken.getMessage() + ")");
    }
  }

  private static boolean pack(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".yaml") && !name.equals(INDEX);
  }
}
