package org.fascia.practice.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The passwords of the database roles: random, one file each, readable by their owner alone. */
final class Secrets {
  private static final int BYTES = 32;

  private final Path folder;

  Secrets(Path home) {
    this.folder = home.resolve("secrets");
  }

  /** The secret of that name; made when it is asked for the first time. */
  String of(String name) {
    try {
      Path file = file(name);
      return Files.exists(file) ? Files.readString(file) : make(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where the secret of that name is kept. */
  Path file(String name) {
    return folder.resolve(name);
  }

  // the permission is set before the first byte is written, and the move makes it whole or absent
  private String make(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    OwnFolder.create(folder);
    Path fresh = folder.resolve(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    var onlyOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        Files.newByteChannel(
            fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner)) {
      channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.UTF_8)));
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    return secret;
  }
}
