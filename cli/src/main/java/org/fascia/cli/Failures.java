package org.fascia.cli;

import static java.util.Objects.requireNonNullElse;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.fascia.budget.BudgetRefused;
import org.fascia.budget.units.UnitsRefused;
import org.fascia.records.ChartRefused;
import org.fascia.yaml.KnowledgeFault;
import org.fascia.yaml.YamlFault;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where what went wrong becomes a sentence and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final PrintWriter err;
  private final BooleanSupplier debug;

  Failures(PrintWriter err, BooleanSupplier debug) {
    this.err = err;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    return said(
        requireNonNullElse(wrong.getMessage(), "The options cannot be read."), Exit.BAD_INPUT);
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return switch (failure) {
      case BadInput wrong -> said(wrong.sentence(), Exit.BAD_INPUT);
      case ChartRefused wrong -> said(wrong.sentence() + " (" + wrong.code() + ")", Exit.BAD_INPUT);
      case UnitsRefused wrong -> said(wrong.sentence() + " (" + wrong.code() + ")", Exit.BAD_INPUT);
      case BudgetRefused wrong ->
          said(wrong.sentence() + " (" + wrong.code() + ")", Exit.BAD_INPUT);
      case KnowledgeFault broken ->
          said("The knowledge cannot be read: " + broken.getMessage(), Exit.OUR_FAULT);
      case YamlFault wrong ->
          said(requireNonNullElse(wrong.getMessage(), "The YAML cannot be read."), Exit.BAD_INPUT);
      default -> ours(failure);
    };
  }

  /** Something nobody foresaw: named by a reference that equal faults share. */
  int ours(Throwable failure) {
    if (debug.getAsBoolean()) {
      failure.printStackTrace(err);
    }
    return said(
        "Fascia failed (reference "
            + reference(failure)
            + "); the fault is ours, not your file's. --debug shows where.",
        Exit.OUR_FAULT);
  }

  private int said(String sentence, Exit exit) {
    err.println("fascia: " + sentence);
    return exit.code();
  }

  private static String reference(Throwable failure) {
    var frames = Arrays.stream(failure.getStackTrace()).limit(20).toList();
    return "%08x".formatted(31 * failure.getClass().getName().hashCode() + frames.hashCode());
  }
}
