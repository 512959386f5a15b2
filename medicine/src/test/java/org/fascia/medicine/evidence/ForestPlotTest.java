package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.evidence.Trials.counts;
import static org.fascia.medicine.evidence.Trials.pooled;
import static org.fascia.medicine.evidence.Trials.three;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Trial;
import org.fascia.medicine.knowledge.TrialBlock;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ForestPlotTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @Test
  void saysInWordsWhatItShows() throws Exception {
    Element svg = drawn(three(), EffectMeasure.MD).getDocumentElement();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("f-title f-desc");
    assertThat(words(svg, "title")).isNotBlank();
    assertThat(words(svg, "desc")).contains("Mean difference", "3 trials", "187 people", "I²");
    assertThat(svg.getTextContent())
        .contains("Ahlgren 2001", "Castell 2015", "Together, 3 trials", "Next similar setting");
  }

  @Test
  void drawsASquareForEveryTrialAndOneDiamond() throws Exception {
    Document svg = drawn(three(), EffectMeasure.MD);

    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(3);
    assertThat(classes(svg)).containsOnlyOnce("forest-pooled");
  }

  @Test
  void leavesLabelsNoMarkup() throws Exception {
    String label = "<b onload=\"x\">A & 'B'</b>\u0000\uD800";
    List<Trial> trials = new ArrayList<>(three());
    trials.add(Trials.means(label, Trials.group(9, 1, 2), Trials.group(9, 2, 2)));

    Document svg = drawn(trials, EffectMeasure.MD);

    assertThat(svg.getElementsByTagName("b").getLength()).isZero();
    assertThat(svg.getDocumentElement().getTextContent()).contains("<b onload=\"x\">A & 'B'</b>…");
  }

  @Test
  void bearsNeitherStyleNorScript() throws Exception {
    Document svg = drawn(three(), EffectMeasure.SMD);
    NodeList all = svg.getElementsByTagName("*");

    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getTagName()).isNotIn("style", "script");
      assertThat(element.hasAttribute("style")).isFalse();
    }
  }

  @Test
  void marksWhatReachesBeyondThePicture() throws Exception {
    List<Trial> trials =
        List.of(counts("wide", 6, 2000, 0, 2000), counts("narrow", 30, 200, 60, 200));

    assertThat(classes(drawn(trials, EffectMeasure.RR))).contains("forest-arrow");
    assertThat(classes(drawn(three(), EffectMeasure.MD))).doesNotContain("forest-arrow");
  }

  @Test
  void standsAtOneForRatios() throws Exception {
    List<Trial> trials = List.of(counts("a", 10, 50, 20, 50), counts("b", 5, 40, 9, 40));

    String words = drawn(trials, EffectMeasure.OR).getDocumentElement().getTextContent();

    assertThat(words).contains("Odds ratio", "\n1\n");
  }

  @Test
  void drawsEveryBlockThatShips() throws Exception {
    for (var analysis : KNOWLEDGE.trialAnalyses().all()) {
      Pooled pooled = pooled(analysis.block().trials(), analysis.stored().measure(), Model.REML);
      Document svg = parsed(ForestPlot.svg("f", analysis.block(), pooled));
      assertThat(svg.getElementsByTagName("rect").getLength())
          .as(analysis.id())
          .isEqualTo(analysis.block().trials().size());
    }
  }

  @Test
  void drawsPublishedFindingsOnOneAxisOnlyWhereTheyShareAScale() throws Exception {
    EvidenceBase base = EvidenceBase.of(KNOWLEDGE);
    var findings = base.find(EvidenceBase.Query.on("low-back-pain-chronic"));

    Document svg = parsed(FindingsPlot.svg("f", "Massage", findings));

    assertThat(svg.getElementsByTagName("g").getLength()).isGreaterThan(3);
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("favours massage", "no difference shown", "favours the comparison");
  }

  @Test
  void saysSoWhenThereIsNothingToDraw() throws Exception {
    Document svg = parsed(FindingsPlot.svg("f", "Massage", List.of()));

    assertThat(svg.getDocumentElement().getTextContent()).contains("No finding gives a size");
  }

  private static Document drawn(List<Trial> trials, EffectMeasure measure) throws Exception {
    TrialBlock block = TrialBlock.ofTrials("block", trials);
    return parsed(ForestPlot.svg("f", block, pooled(trials, measure, Model.REML)));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static String words(Element svg, String tag) {
    return svg.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static List<String> classes(Document svg) {
    NodeList all = svg.getElementsByTagName("*");
    List<String> classes = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      classes.add(((Element) all.item(i)).getAttribute("class"));
    }
    return classes;
  }
}
