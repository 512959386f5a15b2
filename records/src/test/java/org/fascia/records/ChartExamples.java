package org.fascia.records;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;

/** The charts that stand in the repository and small ones made for one test. */
final class ChartExamples {
  static final Knowledge KNOWLEDGE = Knowledge.load();
  static final ChartReader READER = new ChartReader(KNOWLEDGE);
  static final AsOf TODAY = AsOf.day(LocalDate.of(2026, 11, 24));

  private static final Path PATIENTS = Path.of("..", "examples", "patients");

  private ChartExamples() {}

  static List<String> names() {
    try (Stream<Path> files = Files.list(PATIENTS)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  static Path file(String name) {
    return PATIENTS.resolve(name);
  }

  static Chart example(String name) {
    return READER.read(file(name), TODAY);
  }

  /** A chart of a woman born on 1 March 1970 and these further resources, each a JSON object. */
  static String bundle(String... resources) {
    StringBuilder entries = new StringBuilder();
    for (String resource : resources) {
      entries.append(",{\"resource\":").append(resource).append('}');
    }
    return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:uuid:p\","
        + "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"female\","
        + "\"birthDate\":\"1970-03-01\",\"name\":[{\"family\":\"Example\",\"given\":[\"Ann\"]}]}}"
        + entries
        + "]}";
  }

  static Chart read(String... resources) {
    return readText(bundle(resources));
  }

  static Chart readText(String json) {
    return readBytes(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  static Chart readBytes(byte[] bytes) {
    try {
      return READER.read("chart.json", new java.io.ByteArrayInputStream(bytes), TODAY);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  /** A chart as text, in the order a person reads it. */
  static String listing(Chart chart) {
    StringBuilder text = new StringBuilder();
    text.append("facts\n");
    chart
        .facts()
        .diagnoses()
        .forEach(
            it ->
                line(
                    text,
                    "diagnosis "
                        + it.icd10()
                        + " "
                        + it.status()
                        + " "
                        + it.sinceOnset()
                        + " "
                        + place(it.place())));
    chart
        .facts()
        .operations()
        .forEach(
            it ->
                line(text, "operation " + it.kind() + " " + it.since() + " " + place(it.place())));
    chart
        .facts()
        .medicines()
        .forEach(
            it ->
                line(
                    text,
                    "medicine "
                        + it.atc()
                        + " "
                        + it.route()
                        + " start "
                        + it.sinceStart()
                        + " last dose "
                        + it.sinceLastDose()));
    chart
        .facts()
        .measurements()
        .forEach(
            it ->
                line(
                    text,
                    "value " + it.field() + " " + it.value() + " " + it.age().toHours() + " h"));
    chart.facts().findings().forEach(it -> line(text, "finding " + it.sign()));
    line(text, "person " + chart.facts().person());
    text.append("understood\n");
    chart
        .understood()
        .forEach(
            it ->
                line(
                    text,
                    it.words() + (it.discretion() == Discretion.SENSITIVE ? " [sensitive]" : "")));
    for (LeftAside.Why why : LeftAside.Why.values()) {
      List<LeftAside> same = chart.leftAside().stream().filter(it -> it.why() == why).toList();
      if (!same.isEmpty()) {
        text.append("left aside: ").append(why.words()).append('\n');
        same.forEach(
            it ->
                line(
                    text,
                    it.words() + (it.discretion() == Discretion.SENSITIVE ? " [sensitive]" : "")));
      }
    }
    text.append("not understood\n");
    chart.notUnderstood().forEach(it -> line(text, it.words()));
    text.append("ask\n");
    chart.ask().forEach(it -> line(text, it.question() + " (" + it.because() + ")"));
    return text.toString();
  }

  private static void line(StringBuilder text, String words) {
    text.append("  ").append(words).append('\n');
  }

  private static String place(org.fascia.medicine.facts.Place place) {
    return place.zones().stream().map(org.fascia.medicine.knowledge.Zone::slug).sorted().toList()
        + " "
        + place.side();
  }
}
