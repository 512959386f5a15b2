package org.fascia.practice.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that only the person who runs Fascia may open. */
final class OwnFolder {

  private OwnFolder() {}

  /** Creates the folder and those above it; a folder that is there stays as it is. */
  static Path create(Path folder) throws IOException {
    return Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }
}
