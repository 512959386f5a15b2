package org.fascia.practice.prescriptions;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as scanners and senders make them. */
public final class ScanExamples {
  private ScanExamples() {}

  /** A PDF with so many empty pages. */
  public static byte[] pdf(int pages) {
    return written(empty(pages));
  }

  /** A PDF that opens with a password only. */
  static byte[] locked() {
    PDDocument document = empty(1);
    try {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return written(document);
  }

  /** A white picture. */
  static byte[] picture(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  private static PDDocument empty(int pages) {
    PDDocument document = new PDDocument();
    for (int page = 0; page < pages; page++) {
      document.addPage(new PDPage());
    }
    return document;
  }

  private static byte[] written(PDDocument document) {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
