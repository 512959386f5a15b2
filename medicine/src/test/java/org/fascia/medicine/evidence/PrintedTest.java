package org.fascia.medicine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "-0.001, 0.00",
    "-3.432, −3.43",
    "9.994, 9.99",
    "9.996, 10.0",
    "-12.34, −12.3",
    "99.94, 99.9",
    "99.96, 100",
    "1234.5, 1235"
  })
  void printsTheDigitsThatCount(double number, String words) {
    assertThat(Printed.number(number)).isEqualTo(words);
  }

  @Test
  void printsRatiosAsRatios() {
    assertThat(Printed.effect(EffectMeasure.RR, 0, new Interval(Math.log(0.5), Math.log(2))))
        .isEqualTo("1.00 (0.50 to 2.00)");
    assertThat(Printed.effect(EffectMeasure.MD, -1, new Interval(-2, 0)))
        .isEqualTo("−1.00 (−2.00 to 0.00)");
  }

  @Test
  void neverPrintsAPartAsNothing() {
    assertThat(Printed.percent(0.4)).isEqualTo("<1 %");
    assertThat(Printed.percent(0)).isEqualTo("0 %");
    assertThat(Printed.percent(39.5)).isEqualTo("40 %");
    assertThat(Printed.probability(0.0004)).isEqualTo("<0.001");
    assertThat(Printed.probability(0.1226)).isEqualTo("0.123");
  }

  @Test
  void changesItsWordsExactlyAtTheBorder() {
    assertThat(Printed.number(9.995)).isEqualTo("10.0");
    assertThat(Printed.number(99.95)).isEqualTo("100");
    assertThat(Printed.percent(1)).isEqualTo("1 %");
    assertThat(Printed.probability(0.001)).isEqualTo("0.001");
    assertThat(new Interval(1, 2).holds(1)).isTrue();
    assertThat(new Interval(1, 2).holds(2)).isTrue();
    assertThat(new Interval(1, 2).holds(0.999)).isFalse();
    assertThat(new Interval(1, 2).holds(2.001)).isFalse();
  }

  @Test
  void drawsNoTickFarFromTheValues() {
    Axis ratios = Axis.over(true, DoubleStream.of(Math.log(0.8), Math.log(1.3)));

    assertThat(ratios.ticks()).allMatch(tick -> Math.abs(tick) < Math.log(3));
    assertThat(Axis.over(false, DoubleStream.of(0, 4)).ticks())
        .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
    assertThat(Axis.over(false, DoubleStream.of(0, 8)).ticks())
        .containsExactly(0.0, 2.0, 4.0, 6.0, 8.0);
    assertThat(Axis.over(false, DoubleStream.of(0, 20)).ticks())
        .containsExactly(0.0, 5.0, 10.0, 15.0, 20.0);
  }

  @Test
  void knowsModelsByTheirNames() {
    assertThat(Model.of("DL")).contains(Model.DL);
    assertThat(Model.of("REML")).contains(Model.REML);
    assertThat(Model.of("none")).isEmpty();
  }

  @Test
  void choosesRoundTicksAroundAllValues() {
    assertThat(Axis.over(false, DoubleStream.of(-26.4, 33.5)).ticks())
        .containsExactly(-40.0, -20.0, 0.0, 20.0, 40.0);
    assertThat(Axis.over(true, DoubleStream.of(Math.log(0.3), Math.log(4))).ticks())
        .contains(0.0)
        .hasSizeBetween(3, 8);
  }

  @Test
  void givesEveryTickItsPlaceFromLeftToRight() {
    Axis axis = Axis.over(false, DoubleStream.of(-1, 3));

    assertThat(axis.ticks().stream().map(axis::x).toList()).isSorted();
    assertThat(axis.x(-99)).isEqualTo(Axis.LEFT);
    assertThat(axis.x(99)).isEqualTo(Axis.RIGHT);
    assertThat(axis.reachesBeyond(99)).isTrue();
    assertThat(axis.reachesBeyond(0)).isFalse();
  }

  @Test
  void writesTicksWithoutNeedlessDigits() {
    assertThat(Tick.words(0.30000000000000004)).isEqualTo("0.3");
    assertThat(Tick.words(-20)).isEqualTo("−20");
    assertThat(Tick.words(1e-17)).isEqualTo("0");
    assertThat(Tick.words(100)).isEqualTo("100");
  }

  @Test
  void breaksWordsIntoLines() {
    assertThat(Lines.wrapped("one two three", 7)).containsExactly("one two", "three");
    assertThat(Lines.wrapped("immeasurable", 3)).containsExactly("immeasurable");
    assertThat(Lines.shortened("Ahlgren", 4)).isEqualTo("Ahl…");
    assertThat(Lines.shortened("Ahl", 4)).isEqualTo("Ahl");
  }
}
