package org.fascia.practice.ui;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Papers as PDF, made of well-formed HTML with CSS 2.1 in it. */
public final class Pdf {
  // Liberation Sans, as PDFBox brings it: every letter a paper needs, embedded in the file
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private Pdf() {}

  /** The paper; its font family is {@code Paper}, and nothing outside the HTML is fetched. */
  public static byte[] of(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useFont(Pdf::font, "Paper")
          .useSVGDrawer(new BatikSVGDrawer())
          .useUriResolver((base, address) -> null)
          .withHtmlContent(html, null)
          .toStream(pdf)
          .run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return pdf.toByteArray();
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
  }
}
