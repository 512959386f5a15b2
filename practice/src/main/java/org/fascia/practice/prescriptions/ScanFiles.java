package org.fascia.practice.prescriptions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Document;
import org.fascia.practice.storage.Documents;
import org.fascia.practice.storage.MediaType;
import org.fascia.practice.storage.Statements;

/** Keeps the files of scanned orders, after looking into them. */
final class ScanFiles {
  private static final Set<MediaType> KINDS = Set.of(MediaType.PDF, MediaType.JPEG, MediaType.PNG);
  private static final long MOST_PIXELS = 100_000_000;

  private final Documents documents;
  private final OrderRules rules;
  private final Ids ids;

  ScanFiles(Documents documents, OrderRules rules, Ids ids) {
    this.documents = documents;
    this.rules = rules;
    this.ids = ids;
  }

  /** Keeps the file; what is refused undoes the act it is kept in. */
  Scan keep(Statements statements, byte[] content) {
    Document kept = documents.keep(statements, ids.next(DocumentId::new), content);
    if (!KINDS.contains(kept.type())) {
      throw new Refused(
          "PRESCRIPTION-011", "An order is scanned as PDF, JPEG or PNG. Convert it first.", "scan");
    }
    int pages = kept.type() == MediaType.PDF ? pages(content) : picture(content);
    if (pages > rules.mostPages()) {
      throw new Refused(
          "PRESCRIPTION-012",
          "This file has %d pages; an order has %d at most. Send the order alone."
              .formatted(pages, rules.mostPages()),
          "scan");
    }
    return new Scan(kept.id(), pages);
  }

  private static int pages(byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() == 0) {
        throw unreadable();
      }
      return document.getNumberOfPages();
    } catch (IOException broken) {
      throw unreadable();
    }
  }

  // its size stands in the head of the file: nothing is unpacked to look at it
  private static int picture(byte[] content) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      reader.dispose();
      if (pixels > MOST_PIXELS) {
        throw unreadable();
      }
      return 1;
    } catch (IOException | RuntimeException broken) {
      throw unreadable();
    }
  }

  private static Refused unreadable() {
    return new Refused(
        "PRESCRIPTION-013",
        "This file cannot be read. Send it without password, or scan the paper again.",
        "scan");
  }
}
