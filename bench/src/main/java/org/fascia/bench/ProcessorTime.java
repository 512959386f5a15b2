package org.fascia.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Screening and planning by the processor time of one thread, for a machine that does other work as
 * well: there the clock measures the others. Prints the least of ten rounds, in microseconds a
 * call.
 */
public final class ProcessorTime {
  private static final int ROUNDS = 10;
  private static final int CALLS = 8000;
  private static final double NANOSECONDS = 1000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Measures and prints; takes no arguments. */
  public static void main(String[] arguments) {
    ScreeningBench screening = new ScreeningBench();
    PlanBench planning = new PlanBench();
    Map<String, Supplier<Object>> calls = new LinkedHashMap<>();
    calls.put("a patient of the vignettes", screening::ordinaryPatient);
    calls.put("the burdened patient", screening::burdenedPatient);
    calls.put("one line of that patient's order", screening::oneLine);
    calls.put("a plan for the lower back", planning::massageOfTheLowerBack);
    calls.put("a plan for neck, shoulders and back", planning::massageOfNeckShouldersAndBack);
    calls.forEach((what, call) -> System.out.printf("%-36s %6.1f%n", what, least(call)));
  }

  private static double least(Supplier<Object> call) {
    double least = Double.MAX_VALUE;
    int seen = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = THREADS.getCurrentThreadCpuTime();
      for (int at = 0; at < CALLS; at++) {
        seen += call.get().hashCode();
      }
      long spent = THREADS.getCurrentThreadCpuTime() - begin;
      least = Math.min(least, spent / NANOSECONDS / CALLS);
    }
    if (seen == 0) {
      throw new IllegalStateException("Nothing was answered");
    }
    return least;
  }
}
