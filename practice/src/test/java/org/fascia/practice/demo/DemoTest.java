package org.fascia.practice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoClinic
class DemoTest {
  private static final Pattern PATIENT = Pattern.compile("href=\"(/patients/[0-9a-f-]{36})\"");
  private static final Pattern CASE = Pattern.compile("href=\"(/cases/[0-9a-f-]{36})\"");

  @LocalServerPort int port;
  @Autowired ApplicationRunner demoFilling;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maya@demo.example",
        "tomas@demo.example",
        "desk@demo.example",
        "owner@demo.example"
      })
  void letsItsPeopleIn(String name) {
    assertThat(page(signedIn(name), "/today")).contains("<h1", "Today");
  }

  @Test
  void hasSixteenPatientsUnderNamesWithoutDigits() {
    String list = page(signedIn("owner@demo.example"), "/patients");
    assertThat(found(PATIENT, list)).hasSize(16);
    assertThat(list).doesNotContainPattern("[A-Za-z]\\d{2,3}[ ,<]");
  }

  @Test
  void givesEachTherapistPatientsOfTheirOwn() {
    Collection<String> mayas = found(CASE, page(signedIn("maya@demo.example"), "/today"));
    Collection<String> tomass = found(CASE, page(signedIn("tomas@demo.example"), "/today"));
    assertThat(mayas).hasSizeGreaterThan(4).doesNotContainAnyElementsOf(tomass);
    assertThat(mayas.size() + tomass.size()).isEqualTo(16);
  }

  @Test
  void hasSomethingTrueOnEveryPageOfEveryCase() {
    Visitor owner = signedIn("owner@demo.example");
    for (String file : found(CASE, page(owner, "/today"))) {
      for (String part : List.of("", "/screening", "/plan", "/scores")) {
        assertThat(page(owner, file + part)).contains("</main>");
      }
      if (page(owner, file).contains("id=\"reports\"")) {
        assertThat(page(owner, file + "/report")).contains("</main>");
      }
    }
  }

  @Test
  void hasCoursesWithVisitsAndScoresAndCasesTheRulesStop() {
    Visitor owner = signedIn("owner@demo.example");
    List<String> pages =
        found(CASE, page(owner, "/today")).stream().map(file -> page(owner, file)).toList();
    assertThat(pages)
        .filteredOn(page -> page.contains("curve-line") && page.contains("curve-session"))
        .hasSizeGreaterThan(5);
    assertThat(pages).filteredOn(page -> page.contains("No score yet")).isNotEmpty();
  }

  @Test
  void isNotFilledTwice() throws Exception {
    demoFilling.run(new DefaultApplicationArguments());
    assertThat(found(PATIENT, page(signedIn("owner@demo.example"), "/patients"))).hasSize(16);
  }

  private Visitor signedIn(String name) {
    Visitor visitor = new Visitor(port);
    visitor.signIn(name, DemoHiring.PASSWORD);
    return visitor;
  }

  private static String page(Visitor visitor, String path) {
    HttpResponse<String> answer = visitor.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static Collection<String> found(Pattern address, String page) {
    return new TreeSet<>(
        address.matcher(page).results().map((MatchResult match) -> match.group(1)).toList());
  }
}
