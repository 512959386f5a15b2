package org.fascia.practice.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fascia.practice.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Holds the home folder for one process. The lock is the operating system's and ends with the
 * process, however it ends; who holds it stands in a file beside it.
 */
final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the home; refused with STORAGE-001 while another process holds it. */
  static HomeLock take(Path home) throws IOException {
    Path holder = home.resolve("holder");
    FileChannel channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new Refused("STORAGE-001", home + " is in use by " + read(holder) + ".");
    }
    Files.writeString(holder, describe(ProcessHandle.current()));
    return new HomeLock(channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String describe(ProcessHandle process) {
    Instant since = process.info().startInstant().orElseGet(Instant::now);
    return "process " + process.pid() + ", started " + since.truncatedTo(ChronoUnit.SECONDS);
  }

  private static String read(Path holder) throws IOException {
    return Files.exists(holder) ? Files.readString(holder) : "another process";
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
