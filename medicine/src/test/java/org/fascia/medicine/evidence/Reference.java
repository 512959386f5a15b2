package org.fascia.medicine.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.Arms;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.Trial;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlReader;

/** What R metafor said, as {@code metafor-values.R} wrote it down; JSON is read as YAML. */
record Reference(List<Published> published, List<Said> shipped) {

  /** Trials of a publication, and what metafor says of them. */
  record Published(String id, List<Trial> trials, Said said) {}

  /** What metafor says of one set of trials. */
  record Said(String id, List<Sizes> sizes, List<Result> results) {}

  /** Effect and variance of each trial. */
  record Sizes(EffectMeasure measure, List<Double> effects, List<Double> variances) {}

  /** One pooling. */
  record Result(
      EffectMeasure measure,
      Model model,
      Uncertainty uncertainty,
      int k,
      double estimate,
      double se,
      Interval interval,
      Pooled.Heterogeneity heterogeneity,
      OptionalDouble predictionLow,
      OptionalDouble predictionHigh) {
    String name() {
      return measure + " " + model + " " + uncertainty;
    }
  }

  static Reference read() {
    String name = "/pooling/metafor-values.json";
    try (InputStream in = Reference.class.getResourceAsStream(name)) {
      Entry root = YamlReader.read(name, Objects.requireNonNull(in).readAllBytes()).root();
      return new Reference(
          root.children("published").stream()
              .map(it -> new Published(it.text("id"), trials(it), said(it)))
              .toList(),
          root.children("shipped").stream().map(Reference::said).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Said said(Entry set) {
    return new Said(
        set.text("id"),
        set.children("effects").stream()
            .map(it -> new Sizes(measure(it), it.oneOrMoreNumbers("y"), it.oneOrMoreNumbers("v")))
            .toList(),
        set.children("pooled").stream().map(Reference::result).toList());
  }

  private static EffectMeasure measure(Entry entry) {
    return entry.one("measure", "measure", EffectMeasure::of);
  }

  private static Result result(Entry it) {
    return new Result(
        measure(it),
        it.one("model", "model", Model::of),
        it.text("test").equals("z") ? Uncertainty.NORMAL : Uncertainty.HARTUNG_KNAPP,
        it.whole("k"),
        it.number("estimate"),
        it.number("se"),
        new Interval(it.number("low"), it.number("high")),
        new Pooled.Heterogeneity(
            it.number("tau2"), it.number("i2"), it.number("q"), it.number("p")),
        it.optionalNumber("predictionLow"),
        it.optionalNumber("predictionHigh"));
  }

  private static List<Trial> trials(Entry set) {
    List<Entry> rows = set.children("trials");
    return IntStream.range(0, rows.size()).mapToObj(at -> trial(rows.get(at))).toList();
  }

  private static Trial trial(Entry row) {
    return new Trial(row.code("label"), OptionalInt.empty(), arms(row));
  }

  private static Arms arms(Entry row) {
    if (row.has("e1")) {
      return new Arms.Counts(
          new Arms.Share(row.whole("e1"), row.whole("n1")),
          new Arms.Share(row.whole("e2"), row.whole("n2")));
    }
    return new Arms.Means(
        new Arms.Group(row.whole("n1"), row.number("m1"), row.number("sd1")),
        new Arms.Group(row.whole("n2"), row.number("m2"), row.number("sd2")));
  }
}
