package org.fascia.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.screening.PatientFile;
import org.fascia.medicine.screening.PatientFile.Patient;
import org.fascia.medicine.screening.Screener;
import org.fascia.medicine.screening.Screening;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One patient against all rules: the aim is less than 100 µs on one core.
 *
 * <p>Calls are sampled one by one, so that the median stands even on a machine that does other work
 * as well.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScreeningBench {
  private final Knowledge knowledge = Knowledge.load();
  private final Screener screener = Screener.of(knowledge);
  private final List<Patient> ordinary = patients("safety_vignettes.yaml", knowledge);
  private final Patient burdened = patients("burdened.yaml", knowledge).getFirst();
  private int next;

  /** A patient such as the vignettes describe, one after the other. */
  @Benchmark
  public Screening ordinaryPatient() {
    Patient patient = ordinary.get(next++ % ordinary.size());
    return screener.screen(patient.facts(), patient.request());
  }

  /**
   * A patient with twenty diagnoses and twelve medicines, three techniques on neck, back and legs.
   */
  @Benchmark
  public Screening burdenedPatient() {
    return screener.screen(burdened.facts(), burdened.request());
  }

  /** One line of that patient's order. */
  @Benchmark
  public Screening oneLine() {
    Site site = burdened.request().sites().iterator().next();
    return screener.screenLine(burdened.facts(), "deep-tissue", site);
  }

  static List<Patient> patients(String name, Knowledge knowledge) {
    try (InputStream in = ScreeningBench.class.getResourceAsStream("/" + name)) {
      return PatientFile.read(name, Objects.requireNonNull(in).readAllBytes(), knowledge);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
