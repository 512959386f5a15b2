package org.fascia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where an answer is written instead of the terminal. */
record OutputFile(Path path) {

  /** The file at this path; {@link BadInput} when nothing can be written there. */
  static OutputFile at(Path path) {
    if (Files.isDirectory(path)) {
      throw new BadInput("--out " + path + ": this is a folder; a file was expected");
    }
    if (!Files.isDirectory(folderOf(path))) {
      throw new BadInput("--out " + path + ": there is no folder " + folderOf(path));
    }
    if (!Files.isWritable(folderOf(path))) {
      throw new BadInput("--out " + path + ": nothing may be written in " + folderOf(path));
    }
    return new OutputFile(path);
  }

  /** Writes the whole text or nothing: readers see the old file or the new one, never a half. */
  void write(String text) {
    try {
      var fresh = Files.createTempFile(folderOf(path), ".fascia-", ".part");
      try {
        Files.writeString(fresh, text);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException broken) {
      throw new BadInput("--out " + path + ": cannot be written (" + broken.getMessage() + ")");
    }
  }

  private static Path folderOf(Path path) {
    return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
  }
}
