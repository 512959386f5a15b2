package org.fascia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.fascia.yaml.YamlReader;

/** A file that somebody named on the command line. */
record InputFile(Path path) {

  /** The file at this path; {@link BadInput} when there is none that can be read. */
  static InputFile at(Path path) {
    if (Files.isDirectory(path)) {
      throw new BadInput(path + ": this is a folder; a file was expected");
    }
    if (!Files.exists(path)) {
      throw new BadInput(path + ": there is no such file");
    }
    if (!Files.isReadable(path)) {
      throw new BadInput(path + ": this file may not be read");
    }
    return new InputFile(path);
  }

  /** The name as it was typed. */
  String name() {
    return path.toString();
  }

  /** The name without folder and endings: what a chart's answer is called by. */
  String stem() {
    return String.valueOf(path.getFileName()).replaceFirst("\\.json(\\.gz)?$", "");
  }

  /** Whether this is a chart: JSON, perhaps compressed, by its name or by how it begins. */
  boolean isChart() {
    var lower = name().toLowerCase(Locale.ROOT);
    return lower.endsWith(".json") || lower.endsWith(".gz") || beginsLikeChart();
  }

  /** The whole of a YAML file; one byte more than is ever accepted when it is larger. */
  byte[] yaml() {
    return first(YamlReader.LARGEST + 1);
  }

  private boolean beginsLikeChart() {
    var head = first(2);
    return head.length == 2
        && (head[0] == '{' || (head[0] == (byte) 0x1f && head[1] == (byte) 0x8b));
  }

  private byte[] first(int most) {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(most);
    } catch (IOException broken) {
      throw new BadInput(path + ": this file cannot be read (" + broken.getMessage() + ")");
    }
  }
}
