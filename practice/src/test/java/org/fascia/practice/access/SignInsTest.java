package org.fascia.practice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class SignInsTest {
  private static final Origin HERE = new Origin("192.0.2.7", "test");

  @Autowired SignIns signIns;
  @Autowired TestClinics clinics;
  @Autowired Tenancy tenancy;
  @Autowired Passwords passwords;
  @Autowired AuditRows audit;
  @Autowired Clock clock;

  @Test
  void holdForTwelveHoursAndNotLonger(TestClinic clinic) {
    String name = clinics.openAccount(clinic, clinic.therapist());
    SignIn signIn = signIns.begin(name, TestClinics.PASSWORD, HERE);

    assertThat(after(SignIns.LONGEST.minusMinutes(1), signIn)).isPresent();
    assertThat(after(SignIns.LONGEST.plusMinutes(1), signIn)).isEmpty();
  }

  private Optional<Caller> after(Duration time, SignIn signIn) {
    Clock later = Clock.offset(clock, time);
    return new SignIns(tenancy, passwords, audit, later).caller(signIn, HERE);
  }
}
