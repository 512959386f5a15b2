package org.fascia.records;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a chart, inflated when they are compressed, and known to be UTF-8. */
final class ChartFile {
  /** The largest chart, in bytes after inflation; a real one of 27 MB must pass. */
  static final int LARGEST = 100_000_000;

  /** How many times a chart may grow by inflation; JSON of real records grows 10 to 30 times. */
  private static final int STEEPEST = 200;

  private static final int CHUNK = 1 << 16;
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private final String name;
  private final byte[] bytes;

  private ChartFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** What refusals call the file. */
  String name() {
    return name;
  }

  /** The text; nobody changes it. */
  byte[] bytes() {
    return bytes;
  }

  static ChartFile of(Path path) {
    String name = String.valueOf(path.getFileName());
    if (Files.isDirectory(path)) {
      throw refused("RECORDS-001", name, "is a folder; a file was expected");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return of(name, in);
    } catch (NoSuchFileException missing) {
      throw refused("RECORDS-001", name, "there is no such file");
    } catch (AccessDeniedException forbidden) {
      throw refused("RECORDS-001", name, "may not be read by this user");
    } catch (IOException broken) {
      throw refused("RECORDS-001", name, "cannot be read");
    }
  }

  /** Reads a stream to its end and leaves closing it to the caller. */
  static ChartFile of(String name, InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, CHUNK);
    Counted packed = new Counted(in);
    byte[] bytes = isGzip(in) ? inflated(name, packed) : plain(name, packed);
    if (bytes.length == 0) {
      throw refused("RECORDS-002", name, "is empty; a FHIR Bundle was expected");
    }
    refuseOtherEncodings(name, bytes);
    return new ChartFile(name, bytes);
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
    in.reset();
    return gzip;
  }

  private static byte[] plain(String name, Counted in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
    copy(name, in, in, out);
    return out.toByteArray();
  }

  private static byte[] inflated(String name, Counted packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
    try (GZIPInputStream in = new GZIPInputStream(packed, CHUNK)) {
      copy(name, in, packed, out);
      return out.toByteArray();
    } catch (EOFException | ZipException broken) {
      throw refused("RECORDS-003", name, "the gzip stream is broken or cut off");
    }
  }

  private static void copy(String name, InputStream in, Counted packed, ByteArrayOutputStream out)
      throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      out.write(chunk, 0, read);
      boolean steep = in != packed && out.size() > Math.max(packed.count, CHUNK) * STEEPEST;
      if (out.size() > LARGEST || steep) {
        throw refused(
            "RECORDS-004",
            name,
            "grows beyond "
                + (steep ? STEEPEST + " times its size" : LARGEST / 1_000_000 + " MB")
                + "; the record of one patient was expected");
      }
    }
  }

  private static void refuseOtherEncodings(String name, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer ignored = CharBuffer.allocate(CHUNK);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (true) {
      ignored.clear();
      var result = decoder.decode(in, ignored, true);
      if (result.isError()) {
        throw refused(
            "RECORDS-005",
            name,
            "byte " + (in.position() + 1) + " is not UTF-8; UTF-8 was expected");
      }
      if (result.isUnderflow()) {
        return;
      }
    }
  }

  private static ChartRefused refused(String code, String name, String problem) {
    return new ChartRefused(code, name + ": " + problem);
  }

  /** Counts the bytes that come out of a stream. */
  private static final class Counted extends java.io.FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
