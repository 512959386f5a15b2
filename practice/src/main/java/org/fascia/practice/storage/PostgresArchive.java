package org.fascia.practice.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** The PostgreSQL programs that come with the application, unpacked once per version. */
final class PostgresArchive {
  /** Changes with the binaries in the pom, so that an upgrade unpacks anew. */
  static final String VERSION = "18.6.0";

  private PostgresArchive() {}

  /** Unpacks into a folder named after the version, unless it is there. */
  static PostgresPrograms unpackInto(Path folder) throws IOException {
    Path unpacked = folder.resolve(VERSION);
    if (!Files.exists(unpacked)) {
      OwnFolder.create(folder);
      Path fresh = Files.createTempDirectory(folder, "unpack");
      unpack(fresh);
      Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresPrograms(unpacked.resolve("bin"));
  }

  private static void unpack(Path folder) throws IOException {
    String name = "/postgres-" + platform() + ".txz";
    try (InputStream resource = PostgresArchive.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException("no PostgreSQL for this platform in the application: " + name);
      }
      // By name: if a class here used the xz library's classes, an AOT cache would hold them, and a
      // JVM does not start with classes of a sealed jar in its cache.
      try (var tar =
          new TarArchiveInputStream(
              new CompressorStreamFactory()
                  .createCompressorInputStream(
                      CompressorStreamFactory.XZ, new BufferedInputStream(resource)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(folder, entry, tar);
        }
      }
    }
  }

  private static void write(Path folder, TarArchiveEntry entry, InputStream content)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("an archive entry leads outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(target.getParent());
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(content, target);
      boolean runs = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static String platform() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    boolean arm = arch.equals("aarch64") || arch.equals("arm64");
    return (os.contains("mac") ? "darwin" : "linux") + (arm ? "-arm_64" : "-x86_64");
  }
}
