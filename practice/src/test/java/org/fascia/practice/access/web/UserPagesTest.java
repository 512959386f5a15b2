package org.fascia.practice.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.fascia.practice.access.User;
import org.fascia.practice.access.Users;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class UserPagesTest {
  private static final String PASSWORD = "nine slow otters float";

  @Autowired TestClinics clinics;
  @Autowired ForCaller<Users> users;

  private TestClinic clinic;
  private Visitor owner;
  private String name;

  @BeforeEach
  void anOwnerAtWork() {
    clinic = clinics.another();
    owner = clinics.signedIn(clinic, clinic.owner());
    name = "nora-" + clinic.id() + "@clinic.example";
  }

  @Test
  void letsSomebodyIn() {
    add();
    assertThat(owner.get("/users").body()).contains("Nora New", name);
    assertThat(leadsTo(clinics.visitor().signIn(name, PASSWORD))).isEqualTo("/");
  }

  @Test
  void addsNobodyWhenTheAccountIsRefused() {
    HttpResponse<String> answer =
        owner.submit(
            "/users/new",
            "/users",
            Map.of("name", "Nora New", "role", "THERAPIST", "email", name, "password", "short"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(users.as(clinic.owner()).list()).extracting(User::name).doesNotContain("Nora New");
  }

  @Test
  void aChangedRoleCountsFromTheNextRequestOn() {
    add();
    Visitor nora = clinics.visitor();
    nora.signIn(name, PASSWORD);
    assertThat(nora.get("/users").statusCode()).isEqualTo(422);

    owner.submit(page(), page() + "/role", Map.of("role", "OWNER"));
    assertThat(nora.get("/users").statusCode()).isEqualTo(200);
  }

  @Test
  void closesAnAccountAndOpensItAgain() {
    add();
    owner.submit(page(), page() + "/close", Map.of());
    assertThat(leadsTo(clinics.visitor().signIn(name, PASSWORD))).isEqualTo("/sign-in?error");

    owner.submit(page(), page() + "/open", Map.of("email", name, "password", PASSWORD));
    assertThat(leadsTo(clinics.visitor().signIn(name, PASSWORD))).isEqualTo("/");
  }

  @Test
  void onesOwnPasswordNeedsTheCurrentOne() {
    add();
    Visitor nora = clinics.visitor();
    nora.signIn(name, PASSWORD);
    String fresh = "ten quiet badgers dig";

    Map<String, String> guessed = Map.of("current", "a guess", "password", fresh);
    assertThat(nora.submit("/account", "/account/password", guessed).statusCode()).isEqualTo(422);

    Map<String, String> right = Map.of("current", PASSWORD, "password", fresh);
    assertThat(leadsTo(nora.submit("/account", "/account/password", right)))
        .isEqualTo("/sign-in?left");
    assertThat(leadsTo(clinics.visitor().signIn(name, fresh))).isEqualTo("/");
  }

  private void add() {
    owner.submit(
        "/users/new",
        "/users",
        Map.of("name", "Nora New", "role", "THERAPIST", "email", name, "password", PASSWORD));
  }

  private String page() {
    return users.as(clinic.owner()).list().stream()
        .filter(user -> user.name().equals("Nora New"))
        .map(user -> "/users/" + user.id())
        .findFirst()
        .orElseThrow();
  }

  private static String leadsTo(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(address -> address.replaceFirst("^http://localhost:\\d+", ""))
        .orElse("nowhere: " + answer.statusCode());
  }
}
