package org.fascia.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Planner;
import org.fascia.medicine.screening.PatientFile;
import org.fascia.records.NotUnderstood;

/** Reads whom to screen: patients written in YAML, or charts with one order. */
record Subjects(
    Knowledge knowledge, Planner planner, Optional<Path> order, Optional<LocalDate> asOf) {

  /** Everybody in these files, in their order; nobody is screened before all have been read. */
  List<Subject> in(List<Path> files) {
    List<InputFile> inputs = files.stream().map(InputFile::at).toList();
    if (order.isPresent() && inputs.stream().noneMatch(InputFile::isChart)) {
      throw new BadInput("--order belongs to a chart (.json, .json.gz), and none was named");
    }
    return inputs.stream().flatMap(this::read).toList();
  }

  private Stream<Subject> read(InputFile file) {
    return file.isChart() ? chart(file) : patients(file);
  }

  private Stream<Subject> patients(InputFile file) {
    var today = asOf.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    var patients = PatientFile.read(file.name(), file.yaml(), knowledge);
    if (patients.isEmpty()) {
      throw new BadInput(file.name() + ": the list holds no patient");
    }
    return patients.stream()
        .map(
            patient ->
                new Subject(
                    patient.id(),
                    patient.facts(),
                    patient.request(),
                    patient.expected(),
                    List.of(),
                    List.of(),
                    today));
  }

  private Stream<Subject> chart(InputFile file) {
    var path =
        order.orElseThrow(
            () ->
                new BadInput(
                    file.name()
                        + ": a chart asks for nothing by itself; name its order with --order"));
    var referral = Referral.read(file, path, asOf, knowledge);
    var chart = referral.chart();
    var facts = planner.facts(referral.order(), chart.facts());
    return Stream.of(
        new Subject(
            file.stem(),
            facts,
            planner.request(referral.order(), facts),
            Optional.empty(),
            chart.ask(),
            chart.notUnderstood().stream().map(NotUnderstood::words).toList(),
            referral.asOf()));
  }
}
