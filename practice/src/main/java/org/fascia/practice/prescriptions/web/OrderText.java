package org.fascia.practice.prescriptions.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * An order as typed into its form.
 *
 * @param prescriber name, credential and NPI in one line, or one of them
 * @param diagnoses code or words, one in each field; empty fields are kept
 * @param regions the side by region, where one is chosen
 * @param schedule how often and how long, in the prescriber's words
 */
public record OrderText(
    String prescriber,
    List<String> diagnoses,
    List<String> techniques,
    Map<String, String> regions,
    String schedule,
    String minutes,
    String precautions,
    String signed) {
  /** The fields for diagnoses: as many as a claim carries. */
  static final int DIAGNOSES = 12;

  private static final String REGION = "region.";

  public OrderText {
    diagnoses = List.copyOf(diagnoses);
    techniques = List.copyOf(techniques);
    regions = Map.copyOf(regions);
  }

  /** What the browser sent. */
  static OrderText of(MultiValueMap<String, String> sent) {
    return new OrderText(
        first(sent, "prescriber"),
        IntStream.rangeClosed(1, DIAGNOSES).mapToObj(at -> first(sent, field(at))).toList(),
        sent.getOrDefault("technique", List.of()),
        regions(sent),
        first(sent, "schedule"),
        first(sent, "minutes"),
        first(sent, "precautions"),
        first(sent, "signed"));
  }

  /** The name of the field of the n-th diagnosis, from 1. */
  public static String field(int at) {
    return "diagnosis" + at;
  }

  /** What was typed as the n-th diagnosis, from 1. */
  public String diagnosis(int at) {
    return diagnoses.get(at - 1);
  }

  /** The numbers of the fields in which a diagnosis stands. */
  List<Integer> filled() {
    return IntStream.rangeClosed(1, DIAGNOSES)
        .filter(at -> !diagnosis(at).isBlank())
        .boxed()
        .toList();
  }

  /** The fields in which nothing stands although an order should say it. */
  List<String> blank() {
    return Stream.of(
            Map.entry("regions", regions.isEmpty()),
            Map.entry("minutes", minutes.isEmpty()),
            Map.entry("precautions", precautions.isEmpty()))
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, String> regions(MultiValueMap<String, String> sent) {
    Map<String, String> regions = new LinkedHashMap<>();
    sent.forEach(
        (name, values) -> {
          if (name.startsWith(REGION) && !values.getFirst().isBlank()) {
            regions.put(name.substring(REGION.length()), values.getFirst());
          }
        });
    return regions;
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
  }
}
