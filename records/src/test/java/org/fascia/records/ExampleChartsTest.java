package org.fascia.records;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleChartsTest {
  private static final Path APPROVED = Path.of("src", "test", "resources", "charts");

  static List<String> charts() {
    return ChartExamples.names();
  }

  /** The whole Bundle is built here by another way than the reader goes. */
  @ParameterizedTest
  @MethodSource("charts")
  void everyEntryEndsInExactlyOneOfTheThreeLists(String name) throws IOException {
    List<String> clinical =
        bundle(name).getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .filter(it -> ChartPass.READ.contains(it.fhirType()))
            .map(it -> it.fhirType() + "/" + it.getId().replaceAll("^.*[:/]", ""))
            .toList();
    assertThat(lines(ChartExamples.example(name))).containsExactlyInAnyOrderElementsOf(clinical);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyOtherEntryIsCounted(String name) throws IOException {
    long others =
        bundle(name).getEntry().stream()
            .map(it -> it.getResource().fhirType())
            .filter(it -> !ChartPass.READ.contains(it))
            .filter(it -> !it.equals("Patient") && !it.equals("Medication"))
            .count();
    long counted =
        ChartExamples.example(name).leftAside().stream()
            .filter(it -> it.sources().isEmpty())
            .mapToLong(LeftAside::count)
            .sum();
    assertThat(counted).isEqualTo(others);
  }

  /** Approved by reading; to approve a change, set FASCIA_APPROVE, run, and read. */
  @ParameterizedTest
  @MethodSource("charts")
  void readsAsApproved(String name) throws IOException {
    String listing = ChartExamples.listing(ChartExamples.example(name));
    Path file = APPROVED.resolve(name.replaceAll("\\.json(\\.gz)?$", ".approved.txt"));
    if (System.getenv("FASCIA_APPROVE") != null) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, listing);
    }
    assertThat(file).hasContent(listing);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void sharedPapersHoldNothingSensitive(String name) {
    Chart chart = ChartExamples.example(name);
    String shared = chart.understoodForSharing() + "" + chart.leftAsideForSharing() + chart.ask();
    assertThat(shared)
        .doesNotContainIgnoringCase("abuse")
        .doesNotContainIgnoringCase("criminal")
        .doesNotContainIgnoringCase("HARK")
        .doesNotContainIgnoringCase("substance use")
        .doesNotContainIgnoringCase("miscarriage");
  }

  /** The source of every line; an entry may stand twice in one list, but not in two lists. */
  private static List<String> lines(Chart chart) {
    List<String> all = new ArrayList<>();
    chart.understood().stream().flatMap(it -> it.sources().stream()).distinct().forEach(all::add);
    chart.leftAside().stream().flatMap(it -> it.sources().stream()).distinct().forEach(all::add);
    chart.notUnderstood().stream()
        .flatMap(it -> it.sources().stream())
        .distinct()
        .forEach(all::add);
    return all;
  }

  private static Bundle bundle(String name) throws IOException {
    Path file = ChartExamples.file(name);
    try (var in = Files.newInputStream(file);
        var text =
            new InputStreamReader(
                name.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8)) {
      return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, text);
    }
  }
}
