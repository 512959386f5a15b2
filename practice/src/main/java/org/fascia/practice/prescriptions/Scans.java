package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Document;
import org.fascia.practice.storage.Documents;
import org.fascia.practice.storage.MediaType;

/** Opens the scans of a case's orders, for those who may see its prescriptions. */
public final class Scans {
  private static final float LONGEST_SIDE = 1500;
  private static final float POINTS_TO_PIXELS = 110f / 72;
  // a page takes some tens of megabytes while it is drawn
  private static final Lock ONE_AT_A_TIME = new ReentrantLock(true);

  private final Custody custody;
  private final Cases cases;
  private final Documents documents;

  Scans(Custody custody, Cases cases, Documents documents) {
    this.custody = custody;
    this.cases = cases;
    this.documents = documents;
  }

  /** A file to be shown. */
  public static final class Picture {
    private final MediaType type;
    private final byte[] content;

    Picture(MediaType type, byte[] content) {
      this.type = type;
      this.content = content;
    }

    /** What it is. */
    public MediaType type() {
      return type;
    }

    /** Its bytes. */
    public byte[] content() {
      return content.clone();
    }
  }

  /**
   * The file as it came in.
   *
   * @throws Refused PRESCRIPTION-014 unless it is the scan of an order of this case
   */
  public Picture original(CaseId file, DocumentId id) {
    return custody.act(
        SEE_BUDGET,
        Act.read("scan", id),
        work -> {
          work.about(cases.get(file).patient());
          Document known =
              work
                  .sql(OrderDraftSql.SCAN)
                  .param("file", file.value())
                  .param("document", id.value())
                  .query(OrderDraftSql::scan)
                  .list()
                  .stream()
                  .findFirst()
                  .flatMap(scan -> documents.find(work.statements(), scan.document()))
                  .orElseThrow(Scans::unknown);
          return new Picture(known.type(), content(work, id));
        });
  }

  /** One page as a picture, the first being 1; refused with PRESCRIPTION-014 as above. */
  public Picture page(CaseId file, DocumentId id, int page) {
    Picture original = original(file, id);
    return original.type() == MediaType.PDF
        ? new Picture(MediaType.PNG, drawn(original.content(), page))
        : original;
  }

  private byte[] content(Work work, DocumentId id) {
    return documents.content(work.statements(), id).orElseThrow(Scans::unknown);
  }

  private static byte[] drawn(byte[] pdf, int page) {
    ONE_AT_A_TIME.lock();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (page < 1 || page > document.getNumberOfPages()) {
        throw unknown();
      }
      PDRectangle size = document.getPage(page - 1).getCropBox();
      float longest = Math.max(size.getWidth(), size.getHeight());
      BufferedImage drawn =
          new PDFRenderer(document)
              .renderImage(page - 1, Math.min(POINTS_TO_PIXELS, LONGEST_SIDE / longest));
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(drawn, "png", png);
      return png.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private static Refused unknown() {
    return new Refused("PRESCRIPTION-014", "There is no such scan in this case.");
  }
}
