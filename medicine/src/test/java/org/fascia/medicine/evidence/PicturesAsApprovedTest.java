package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.evidence.Trials.counts;
import static org.fascia.medicine.evidence.Trials.pooled;
import static org.fascia.medicine.evidence.Trials.three;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Trial;
import org.fascia.medicine.knowledge.TrialBlock;
import org.junit.jupiter.api.Test;

/** Pictures somebody looked at; {@code FASCIA_APPROVE=yes} writes them anew, to be looked at. */
class PicturesAsApprovedTest {
  private static final Path APPROVED = Path.of("src", "test", "resources", "pooling");

  @Test
  void differencesWithAPrediction() throws IOException {
    assertApproved("differences", three(), EffectMeasure.MD, Model.REML);
  }

  @Test
  void oneTrueEffect() throws IOException {
    assertApproved("one-effect", three(), EffectMeasure.SMD, Model.FE);
  }

  @Test
  void ratiosOfWhichSomeReachBeyondThePicture() throws IOException {
    List<Trial> trials =
        List.of(
            counts("Rare 1999", 6, 2000, 0, 2000),
            counts("Common 2004", 30, 200, 60, 200),
            counts("Never 2011", 0, 40, 9, 41));
    assertApproved("ratios", trials, EffectMeasure.RR, Model.DL);
  }

  private static void assertApproved(
      String name, List<Trial> trials, EffectMeasure measure, Model model) throws IOException {
    String svg =
        ForestPlot.svg(name, TrialBlock.ofTrials(name, trials), pooled(trials, measure, model));
    Path approved = APPROVED.resolve(name + ".approved.svg");
    if (System.getenv("FASCIA_APPROVE") != null) {
      Files.writeString(approved, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(approved));
  }
}
