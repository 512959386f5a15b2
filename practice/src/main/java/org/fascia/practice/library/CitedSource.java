package org.fascia.practice.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that entries were read from. Its id comes from its address, so that it stays when somebody
 * corrects a title.
 */
public record CitedSource(EntryId entry, String title, String seenAt) {
  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#]+).*");
  private static final int BYTES = 4;

  static CitedSource of(String title, String seenAt) {
    return new CitedSource(idOf(seenAt), title, seenAt);
  }

  static EntryId idOf(String seenAt) {
    Matcher host = HOST.matcher(seenAt);
    String site = host.matches() ? host.group(1).replace('.', '-') : "page";
    return new EntryId(Kind.SOURCE, site + "-" + hash(seenAt));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
