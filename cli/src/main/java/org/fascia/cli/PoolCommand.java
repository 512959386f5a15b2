package org.fascia.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fascia.cli.pool.PoolJson;
import org.fascia.cli.pool.PoolText;
import org.fascia.cli.pool.PooledBlock;
import org.fascia.medicine.evidence.ForestPlot;
import org.fascia.medicine.evidence.Model;
import org.fascia.medicine.evidence.NotPooled;
import org.fascia.medicine.evidence.PoolAnswer;
import org.fascia.medicine.evidence.Pooled;
import org.fascia.medicine.evidence.Pooling;
import org.fascia.medicine.evidence.PoolingMethod;
import org.fascia.medicine.evidence.Uncertainty;
import org.fascia.medicine.knowledge.EffectMeasure;
import org.fascia.medicine.knowledge.TrialBlock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pools the trials of a file. */
@Command(name = "pool", description = "Pools the trials of a file.")
final class PoolCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Trials: CSV, or YAML as in the knowledge.")
  private Path file = Path.of("");

  @Option(
      names = "--measure",
      required = true,
      paramLabel = "MEASURE",
      description = "MD or SMD for means, RR or OR for events.")
  private EffectMeasure measure = EffectMeasure.MD;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "REML (if none is named), DL or FE.")
  private Model model = Model.REML;

  @Option(names = "--knha", description = "Interval after Hartung and Knapp.")
  private boolean knha;

  @Option(names = "--block", paramLabel = "ID", description = "Only this block of the file.")
  private @Nullable String block;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (if none is named), json or svg.")
  private PictureFormat format = PictureFormat.TEXT;

  private final PrintWriter out;
  private final PrintWriter err;

  PoolCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    var input = InputFile.at(file);
    var all = TrialFiles.read(input);
    var blocks = chosen(input.name(), all);
    List<PooledBlock> pooled = new ArrayList<>();
    for (TrialBlock each : blocks) {
      switch (pool(each)) {
        case Pooled result -> pooled.add(new PooledBlock(each, result));
        case NotPooled none when none.anotherModelMayHelp() -> {
          err.println("fascia: " + said(input.name(), each, none));
          return Exit.REFUSED.code();
        }
        case NotPooled none -> throw new BadInput(said(input.name(), each, none));
      }
    }
    out.print(write(input.name(), pooled));
    all.stream().filter(it -> !blocks.contains(it)).forEach(this::leftOut);
    return Exit.DONE.code();
  }

  private PoolAnswer pool(TrialBlock each) {
    var uncertainty = knha ? Uncertainty.HARTUNG_KNAPP : Uncertainty.NORMAL;
    return Pooling.of(each.trials(), measure, PoolingMethod.of(model, uncertainty));
  }

  /** Of several blocks those that are meant for the measure. */
  private List<TrialBlock> chosen(String name, List<TrialBlock> all) {
    if (block != null) {
      return List.of(named(name, all, block));
    }
    if (all.size() == 1) {
      return all;
    }
    List<TrialBlock> meant = all.stream().filter(this::isMeant).toList();
    if (meant.isEmpty()) {
      throw new BadInput(name + ": no block is meant for " + measure + "; they are " + ids(all));
    }
    return meant;
  }

  private void leftOut(TrialBlock other) {
    if (block == null) {
      err.println("Left out, not meant for " + measure + ": " + other.id());
    }
  }

  private boolean isMeant(TrialBlock each) {
    return each.measure().orElse(measure) == measure;
  }

  private static TrialBlock named(String name, List<TrialBlock> all, String id) {
    return all.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new BadInput(name + ": there is no block '" + id + "'; they are " + ids(all)));
  }

  private static String ids(List<TrialBlock> all) {
    return all.stream().map(TrialBlock::id).collect(joining(", "));
  }

  private String write(String name, List<PooledBlock> pooled) {
    return switch (format) {
      case TEXT -> PoolText.of(pooled);
      case JSON -> PoolJson.of(pooled);
      case SVG -> picture(name, pooled);
    };
  }

  private static String picture(String name, List<PooledBlock> pooled) {
    if (pooled.size() > 1) {
      var blocks = pooled.stream().map(PooledBlock::block).toList();
      throw new BadInput(
          name + ": a picture shows one block; name it with --block: " + ids(blocks));
    }
    var only = pooled.getFirst();
    return ForestPlot.svg("forest", only.block(), only.pooled());
  }

  private static String said(String name, TrialBlock each, NotPooled none) {
    var place = each.id().equals(name) ? name : name + ", " + each.id();
    return place + ": " + none.sentence() + " (" + none.code() + ")";
  }
}
