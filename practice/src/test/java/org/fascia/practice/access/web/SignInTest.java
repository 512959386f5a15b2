package org.fascia.practice.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fascia.practice.access.Accounts;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class SignInTest {
  private static final String PAGE = "/stay";

  @Autowired TestClinics clinics;
  @Autowired ForCaller<Accounts> accounts;

  private TestClinic clinic;
  private Caller therapist;
  private String name;
  private Visitor visitor;

  @BeforeEach
  void somebodyWithAnAccount() {
    clinic = clinics.another();
    therapist = clinic.therapist();
    name = clinics.openAccount(clinic, therapist);
    visitor = clinics.visitor();
  }

  @Test
  void comesBeforeEveryPage() {
    assertThat(visitor.get(PAGE)).satisfies(leadsTo("/sign-in"));
  }

  @Test
  void sendsAPartOfAPageToTheWholeOne() {
    HttpResponse<String> answer = visitor.get(PAGE, "HX-Request", "true");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in");
  }

  @Test
  void opensThePagesAndSigningOutClosesThem() {
    visitor.signIn(name, TestClinics.PASSWORD);
    assertThat(visitor.get(PAGE).statusCode()).isEqualTo(204);

    assertThat(visitor.submit("/help", "/sign-out", Map.of())).satisfies(leadsTo("/sign-in?left"));
    assertThat(visitor.get(PAGE)).satisfies(leadsTo("/sign-in"));
  }

  @Test
  void takesNameInAnyCaseButThePasswordToTheLetter() {
    visitor.signIn(name.toUpperCase(Locale.ROOT), TestClinics.PASSWORD);
    assertThat(visitor.get(PAGE).statusCode()).isEqualTo(204);

    assertThat(clinics.visitor().signIn(name, TestClinics.PASSWORD.toUpperCase(Locale.ROOT)))
        .satisfies(leadsTo("/sign-in?error"));
  }

  @Test
  void saysTheSameForAWrongNameAndAWrongPassword() {
    assertThat(visitor.signIn(name, "not the password")).satisfies(leadsTo("/sign-in?error"));
    assertThat(visitor.signIn("nobody@clinic.example", TestClinics.PASSWORD))
        .satisfies(leadsTo("/sign-in?error"));
  }

  @Test
  void waitsAfterAFewFailures() {
    for (int failure = 1; failure <= 5; failure++) {
      assertThat(visitor.signIn(name, "guess " + failure)).satisfies(leadsTo("/sign-in?error"));
    }
    assertThat(visitor.signIn(name, TestClinics.PASSWORD))
        .as("even the right one waits")
        .satisfies(leadsTo("/sign-in?wait"));

    accounts.as(clinic.owner()).setPassword(therapist.user(), "nine slow otters float");
    assertThat(visitor.signIn(name, "nine slow otters float")).satisfies(leadsTo("/"));
  }

  @Test
  void givesTheSessionAnotherId() {
    visitor.get("/sign-in");
    String before = visitor.cookies().getFirst().getValue();
    visitor.signIn(name, TestClinics.PASSWORD);

    assertThat(visitor.cookies())
        .singleElement()
        .satisfies(
            cookie -> {
              assertThat(cookie.getName()).isEqualTo("fascia");
              assertThat(cookie.getValue()).isNotEqualTo(before);
              assertThat(cookie.isHttpOnly()).isTrue();
            });
  }

  @Test
  void endsAtOnceWhenTheAccountIsClosed() {
    visitor.signIn(name, TestClinics.PASSWORD);
    accounts.as(clinic.owner()).close(therapist.user());

    assertThat(visitor.get(PAGE)).satisfies(leadsTo("/sign-in?ended"));
    assertThat(visitor.signIn(name, TestClinics.PASSWORD)).satisfies(leadsTo("/sign-in?error"));
  }

  @Test
  void endsEverywhereWithANewPassword() {
    visitor.signIn(name, TestClinics.PASSWORD);
    accounts.as(therapist).changeOwnPassword(TestClinics.PASSWORD, "nine slow otters float");

    assertThat(visitor.get(PAGE)).satisfies(leadsTo("/sign-in?ended"));
  }

  @Test
  void refusesAFormWithoutItsToken() {
    visitor.signIn(name, TestClinics.PASSWORD);
    assertThat(visitor.forge("/sign-out", Map.of()).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Content-Security-Policy | default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'
          X-Content-Type-Options  | nosniff
          X-Frame-Options         | DENY
          Referrer-Policy         | no-referrer
          Cache-Control           | no-store
          """)
  void protectsEveryPage(String header, String value) {
    assertThat(visitor.get("/sign-in").headers().firstValue(header)).contains(value);
  }

  private static Consumer<HttpResponse<String>> leadsTo(String path) {
    return answer -> {
      Optional<String> location = answer.headers().firstValue("Location");
      assertThat(location.map(SignInTest::path)).contains(path);
    };
  }

  private static String path(String address) {
    return address.replaceFirst("^http://localhost:\\d+", "");
  }
}
