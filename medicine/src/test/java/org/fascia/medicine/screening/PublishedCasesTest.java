package org.fascia.medicine.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.medicine.screening.ScreeningExamples.SCREENER;
import static org.fascia.medicine.screening.ScreeningExamples.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/**
 * How the rules fare on published cases that were coded without sight of them. The numbers are what
 * they are: they are asserted so that a change of the rules shows, and never fitted.
 */
class PublishedCasesTest {
  private final Map<String, List<PatientFile.Patient>> groups = groups();

  @Test
  void catchesTheEightHarmsThatCouldBeKnown() {
    assertThat(groups.get("harm, knowable yes")).hasSize(8);
    assertThat(differing("harm, knowable yes")).isEmpty();
  }

  @Test
  void catchesTheThreeHarmsThatCouldPartlyBeKnown() {
    assertThat(groups.get("harm, knowable partly")).hasSize(3);
    assertThat(differing("harm, knowable partly")).isEmpty();
  }

  @Test
  void refusesNoneOfTheSeventeenTreatmentsThatWereSafe() {
    assertThat(groups.get("safe, knowable not-applicable")).hasSize(17);
    assertThat(differing("safe, knowable not-applicable")).isEmpty();
  }

  @Test
  void couldNotHaveKnownOfSevenHarms() {
    assertThat(groups.get("harm, knowable no")).hasSize(7);
    assertThat(differing("harm, knowable no")).isEmpty();
  }

  private List<String> differing(String group) {
    return groups.getOrDefault(group, List.of()).stream()
        .filter(one -> differs(one))
        .map(PatientFile.Patient::id)
        .toList();
  }

  private static boolean differs(PatientFile.Patient one) {
    Screening screening = SCREENER.screen(one.facts(), one.request());
    return !one.expected().orElseThrow().differences(screening).isEmpty();
  }

  private static Map<String, List<PatientFile.Patient>> groups() {
    Map<String, String> kinds =
        YamlReader.read("published_cases.yaml", bytes("published_cases.yaml")).entries().stream()
            .collect(Collectors.toMap(Entry::id, PublishedCasesTest::kind));
    Map<String, List<PatientFile.Patient>> groups = new TreeMap<>();
    for (PatientFile.Patient one : ScreeningExamples.publishedCases()) {
      groups.computeIfAbsent(kinds.get(one.id()), none -> new ArrayList<>()).add(one);
    }
    return groups;
  }

  private static String kind(Entry entry) {
    return entry.text("kind") + ", knowable " + entry.text("knowable");
  }
}
