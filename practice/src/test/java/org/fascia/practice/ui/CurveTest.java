package org.fascia.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CurveTest {
  private static final LocalDate START = LocalDate.of(2026, 10, 6);
  private static final Curve.Scale PAIN = new Curve.Scale(0, 10, Curve.Better.LOWER);

  @Test
  void saysInWordsWhatItDraws() {
    assertThat(curve("Pain", at(0, 7), at(7, 4)).summary())
        .isEqualTo(
            "From 7 on Oct 6, 2026 to 4 on Oct 13, 2026. Lower is better. The goal is 3."
                + " The change matters from 5 down.");
  }

  @Test
  void drawsPointsInTheOrderOfTheirDays() {
    Curve curve = curve("Pain", at(7, 4), at(0, 7));

    assertThat(curve.points()).extracting(Curve.Point::value).containsExactly(7.0, 4.0);
  }

  @Test
  void wordsFromOutsideCannotBecomeMarkup() throws Exception {
    Document drawn = parsed(curve("<script>\"&", at(0, 7)));

    assertThat(drawn.getElementsByTagName("script").getLength()).isZero();
    assertThat(drawn.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<script>\"&");
  }

  @Test
  void aLongPauseIsLeftOpen() {
    assertThat(line(curve("Pain", at(0, 7), at(62, 4)))).containsOnlyOnce("M").contains("L");
    assertThat(line(curve("Pain", at(0, 7), at(63, 4)))).doesNotContain("L");
  }

  @Test
  void everySessionIsATick() throws Exception {
    Curve curve =
        new Curve(
            "c",
            "Pain",
            PAIN,
            List.of(at(0, 7)),
            Curve.Marks.NONE,
            List.of(START, START.plusDays(3)));

    assertThat(curve.svg().split("curve-session", -1)).hasSize(3);
    parsed(curve);
  }

  @Test
  void labelsOfLinesCloseTogetherDoNotOverlap() throws Exception {
    Curve close =
        new Curve("c", "Pain", PAIN, List.of(at(0, 7)), Curve.Marks.of(7, 6.8, 0.1), List.of());
    List<Double> heights =
        java.util.regex.Pattern.compile("x=\"330.0\" y=\"([0-9.]+)\"")
            .matcher(close.svg())
            .results()
            .map(found -> Double.valueOf(found.group(1)))
            .toList();

    assertThat(heights).hasSize(3).isSorted();
    assertThat(heights.get(1) - heights.get(0)).isGreaterThanOrEqualTo(15);
    assertThat(heights.get(2) - heights.get(1)).isGreaterThanOrEqualTo(15);
  }

  @Test
  void needsAPoint() {
    assertThatIllegalArgumentException().isThrownBy(() -> curve("Pain"));
  }

  private static Curve curve(String title, Curve.Point... points) {
    return new Curve("c", title, PAIN, List.of(points), Curve.Marks.of(7, 3, 2), List.of());
  }

  private static Curve.Point at(int day, double value) {
    return new Curve.Point(START.plusDays(day), value);
  }

  private static String line(Curve curve) {
    String svg = curve.svg();
    return svg.substring(svg.indexOf("class=\"curve-line\""))
        .split(" d=\"", -1)[1]
        .split("\"", -1)[0];
  }

  private static Document parsed(Curve curve) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(curve.svg())));
  }
}
