package org.fascia.practice.prescriptions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.OrderDrafts;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers for prescribers, looked at as a fax machine sends them. */
@PracticeTest
class OrderPapersTest {
  private static final float SMALLEST = 11;
  // what a fax machine's standard resolution makes of an inch, across and down
  private static final int ACROSS = 204;
  private static final int DOWN = 98;

  @Autowired ForCaller<OrderDrafts> drafts;
  @Autowired TestCases testCases;
  @Autowired TestClinics clinics;

  private TestCase file;
  private Visitor desk;

  @BeforeEach
  void anOrderThatIsAwaited() {
    file = testCases.opened(CaseKind.MEDICAL);
    desk = clinics.signedIn(file.clinic(), file.clinic().frontDesk());
  }

  @Test
  void asksForEverythingThatIsMissingOnOnePage() throws IOException {
    keep(Map.of("diagnosis1", List.of("neck & back"), "payer", List.of("COMMERCIAL")));
    String words =
        onOnePage("/cases/" + file.file() + "/prescription/please-add.pdf", "please-add");
    assertThat(words)
        .contains("Please add to your order", "Marisol Quintero", "neck & back")
        .contains("ICD-10-CM code", "How often, and for how long?", "Minutes of one visit")
        .contains("medically necessary", "Prescriber’s signature");
  }

  @Test
  void hasRoomForAllQuestionsAtOnce() throws IOException {
    keep(
        Map.of(
            "payer", List.of("AUTO"),
            "onset", List.of("11/20/2025"),
            "onsetState", List.of("OR"),
            "patientName", List.of("M. Quintana")));
    assertThat(onOnePage("/cases/" + file.file() + "/prescription/please-add.pdf", "add-all"))
        .contains("Claim number", "Goal:", "named above", "97124");
  }

  @Test
  void asksWhichOfTwoBudgetsIsMeant() throws IOException {
    keep(
        Map.of(
            "prescriber", List.of("Dana Whitfield, DO, 1234567893"),
            "diagnosis1", List.of("M54.50"),
            "schedule", List.of("2x/wk x 4 wks, 10 visits"),
            "signed", List.of("2026-03-02")));
    assertThat(onOnePage("/cases/" + file.file() + "/prescription/please-add.pdf", "two-budgets"))
        .contains("10 visits as a number, and 8 by frequency and duration")
        .doesNotContain("How often");
  }

  @Test
  void makesAnOrderPadOfOnePage() throws IOException {
    assertThat(onOnePage("/prescriptions/pad.pdf", "pad"))
        .contains("Order for medical massage", "Region and side", "How often", "How long")
        .contains("Goals", "Precautions", "Prescriber’s signature");
  }

  private void keep(Map<String, List<String>> typed) {
    drafts.as(file.clinic().frontDesk()).keep(file.file(), typed, TestCases.TODAY);
  }

  private String onOnePage(String address, String name) throws IOException {
    byte[] pdf = desk.download(address);
    Path pictures = Files.createDirectories(Path.of("target", "pictures"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      PDFRenderer renderer = new PDFRenderer(document);
      ImageIO.write(faxed(renderer), "png", pictures.resolve(name + "-fax.png").toFile());
      ImageIO.write(
          renderer.renderImageWithDPI(0, 100), "png", pictures.resolve(name + ".png").toFile());
      assertThat(Smallest.in(document)).isGreaterThanOrEqualTo(SMALLEST);
      return new PDFTextStripper().getText(document);
    }
  }

  // drawn twice as dense across as down, then in black and white alone
  private static BufferedImage faxed(PDFRenderer renderer) throws IOException {
    BufferedImage fine = renderer.renderImageWithDPI(0, ACROSS, ImageType.BINARY);
    int height = fine.getHeight() * DOWN / ACROSS;
    BufferedImage fax = new BufferedImage(fine.getWidth(), height, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < fine.getWidth(); x++) {
        fax.setRGB(x, y, fine.getRGB(x, y * ACROSS / DOWN));
      }
    }
    return fax;
  }

  /** The smallest letters of a paper, in points. */
  private static final class Smallest extends PDFTextStripper {
    private float points = Float.MAX_VALUE;

    static float in(PDDocument document) throws IOException {
      Smallest smallest = new Smallest();
      smallest.getText(document);
      return smallest.points;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      points = Math.min(points, letter.getFontSizeInPt());
      super.processTextPosition(letter);
    }
  }
}
