package org.fascia.practice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class UsersTest {
  @Autowired ForCaller<Users> users;
  @Autowired TestClinics clinics;

  @Test
  void twoClinicsDoNotSeeOneAnother(TestClinic here) {
    TestClinic there = clinics.another();
    users.as(here.owner()).add("Ana Here", Role.THERAPIST);
    users.as(there.owner()).add("Ben There", Role.THERAPIST);

    assertThat(users.as(here.owner()).list()).extracting(User::name).contains("Ana Here");
    assertThat(users.as(here.owner()).list()).extracting(User::name).doesNotContain("Ben There");
    assertThat(users.as(there.owner()).list()).extracting(User::name).contains("Ben There");
  }

  @Test
  void refusesWhatTheRoleDoesNotAllow(TestClinic here) {
    assertThatThrownBy(() -> users.as(here.frontDesk()).list())
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("ACCESS-001"));
  }
}
