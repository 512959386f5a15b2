package org.fascia.medicine.measuring.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.fascia.medicine.knowledge.Confidence;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.measuring.body.JointMotion.Way;
import org.junit.jupiter.api.Test;

class BodyMeasuresTest {
  private static final MotionNorms NORMS =
      MotionNorms.of(Knowledge.load().instruments().get("rom-goniometry"));

  @Test
  void addsTruncatedConesToTheVolumeOfALimb() {
    assertThat(volume(10, 20, 24).value()).isCloseTo(386.2, within(0.05));
    assertThat(volume(4, 18, 20, 22).value()).isCloseTo(255.5, within(0.05));
    assertThat(volume(4, 18, 20, 22).value())
        .isCloseTo(volume(4, 18, 20).value() + volume(4, 20, 22).value(), within(1e-9));
  }

  @Test
  void tellsTheExcessInMillilitresAndPercentAndHowItChanged() {
    Excess before = new Excess(new Millilitres(2600), new Millilitres(2000));
    Excess now = new Excess(new Millilitres(2480), new Millilitres(2000));
    assertThat(before.millilitres()).isEqualTo(600);
    assertThat(before.percent()).hasValue(30.0);
    assertThat(now.percentChangeSince(before)).hasValueCloseTo(-20.0, within(1e-9));
    Excess none = new Excess(new Millilitres(2000), new Millilitres(2000));
    assertThat(now.percentChangeSince(none)).isEmpty();
  }

  @Test
  void keepsPressureInOneUnitWhateverTheAlgometerShows() {
    Pressure pressure = Pressure.ofKilogramsPerSquareCentimetre(2);
    assertThat(pressure.kilopascals()).isCloseTo(196.13, within(0.01));
    assertThat(pressure.kilogramsPerSquareCentimetre()).isCloseTo(2, within(1e-9));
    PressurePain trapezius =
        new PressurePain("upper-trapezius", List.of(new Pressure(150), new Pressure(250)));
    assertThat(trapezius.threshold().kilopascals()).isEqualTo(200);
  }

  @Test
  void holdsOneGripAgainstTheOther() {
    Grip weak = new Grip(kilograms(20, 22, 24));
    Grip strong = new Grip(kilograms(40, 44));
    assertThat(weak.strength().value()).isEqualTo(22);
    assertThat(weak.percentOf(strong).orElseThrow()).isCloseTo(52.4, within(0.05));
    assertThat(weak.percentOf(new Grip(kilograms(0, 0)))).isEmpty();
  }

  @Test
  void needsRepeatedReadings() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Grip(kilograms(20)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FigureOfEight(List.of(new Centimetres(55))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PressurePain("neck", List.of(new Pressure(200))));
    assertThat(new FigureOfEight(List.of(new Centimetres(55), new Centimetres(56))).girth())
        .isEqualTo(new Centimetres(55.5));
  }

  @Test
  void refusesWhatNoBodyHas() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Centimetres(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Centimetres(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Degrees(201));
    assertThatIllegalArgumentException().isThrownBy(() -> new Degrees(-46));
    assertThatIllegalArgumentException().isThrownBy(() -> new Kilograms(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pressure(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Millilitres(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LimbVolume.of(new Centimetres(4), List.of(new Centimetres(20))));
  }

  @Test
  void holdsAMovementAgainstTheOtherSideAndTheUsualSpan() {
    JointMotion stiff = motion("shoulder", "flexion", Way.ACTIVE, 120, 124);
    JointMotion free = motion("shoulder", "flexion", Way.ACTIVE, 172);
    assertThat(stiff.range()).isEqualTo(new Degrees(122));
    assertThat(stiff.deficitTo(free)).isEqualTo(50);
    assertThat(NORMS.deficit(stiff)).hasValue(28.0);
    assertThat(NORMS.deficit(free)).hasValue(0.0);
    assertThat(NORMS.deficit(motion("knee", "flexion", Way.ACTIVE, 100))).isEmpty();
  }

  @Test
  void neverComparesActiveWithPassive() {
    JointMotion active = motion("shoulder", "flexion", Way.ACTIVE, 120);
    JointMotion passive = motion("shoulder", "flexion", Way.PASSIVE, 150);
    assertThatIllegalArgumentException().isThrownBy(() -> active.deficitTo(passive));
    assertThat(active.comparableWith(motion("hip", "flexion", Way.ACTIVE, 120))).isFalse();
    assertThat(active.comparableWith(motion("shoulder", "extension", Way.ACTIVE, 40))).isFalse();
  }

  @Test
  void marksWhichNormsWereRead() {
    assertThat(NORMS.all()).hasSize(28);
    assertThat(NORMS.find("shoulder", "flexion").orElseThrow().confidence())
        .isEqualTo(Confidence.READ);
    assertThat(NORMS.find("shoulder", "abduction").orElseThrow().confidence())
        .isEqualTo(Confidence.RECALLED);
    assertThat(NORMS.find("knee", "flexion").orElseThrow().byAge())
        .extracting(it -> it.female())
        .containsExactly(141.9, 137.8);
    assertThat(NORMS.find("temporomandibular", "opening-mm").orElseThrow().unit()).isEqualTo("mm");
    assertThat(NORMS.find("toe", "flexion")).isEmpty();
  }

  @Test
  void knowsTheErrorOfAJointBeforeARuleOfThumb() {
    assertThat(NORMS.margin("cervical", "rotation").orElseThrow().sameRater()).hasValue(9.6);
    assertThat(NORMS.margin("knee", "extension").orElseThrow().sameRater()).hasValue(3.5);
    assertThat(NORMS.margin("hip", "flexion").orElseThrow().sameRater()).hasValue(5.0);
    assertThat(NORMS.margin("shoulder", "flexion").orElseThrow().sameRater()).isEmpty();
  }

  private static Millilitres volume(double segment, double... girths) {
    return LimbVolume.of(
        new Centimetres(segment), DoubleStream.of(girths).mapToObj(Centimetres::new).toList());
  }

  private static List<Kilograms> kilograms(double... tries) {
    return DoubleStream.of(tries).mapToObj(Kilograms::new).toList();
  }

  private static JointMotion motion(String joint, String movement, Way way, double... readings) {
    return new JointMotion(
        joint, movement, way, DoubleStream.of(readings).mapToObj(Degrees::new).toList());
  }
}
