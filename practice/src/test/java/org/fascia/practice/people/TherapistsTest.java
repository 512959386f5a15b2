package org.fascia.practice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.people.PeopleExamples.TODAY;
import static org.fascia.practice.people.PeopleExamples.aLicence;

import java.util.Set;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class TherapistsTest {
  private static final PersonName THEO = new PersonName("Theo", "Lindqvist");

  @Autowired ForCaller<Therapists> therapists;
  @Autowired TestClinics clinics;

  private TestClinic clinic;
  private Therapists ours;

  @BeforeEach
  void inAClinicOfItsOwn() {
    clinic = clinics.another();
    ours = therapists.as(clinic.owner());
  }

  @Test
  void findsTheTherapistOfAnAccount() {
    Therapist theo = ours.register(clinic.therapist().user(), THEO);
    theo = ours.license(theo.id(), aLicence());
    assertThat(therapists.as(clinic.therapist()).of(clinic.therapist().user())).contains(theo);
    assertThat(ours.of(clinic.frontDesk().user())).isEmpty();
    assertThat(ours.list()).containsExactly(theo);
  }

  @Test
  void mayTreatOnTheFirstAndTheLastDayOfALicenceAndNotBeyond() {
    Therapist theo = ours.register(clinic.therapist().user(), THEO);
    assertThat(theo.licensedOn(TODAY)).isEmpty();
    Therapist licensed = ours.license(theo.id(), aLicence());
    assertThat(licensed.licensedOn(ClinicDay.of("2025-01-01"))).isPresent();
    assertThat(licensed.licensedOn(ClinicDay.of("2026-12-31"))).isPresent();
    assertThat(licensed.licensedOn(ClinicDay.of("2024-12-31"))).isEmpty();
    assertThat(licensed.licensedOn(ClinicDay.of("2027-01-01"))).isEmpty();
  }

  @Test
  void refusesASecondTherapistForOneAccount() {
    ours.register(clinic.therapist().user(), THEO);
    assertThatThrownBy(() -> ours.register(clinic.therapist().user(), THEO))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("PEOPLE-014"));
  }

  @Test
  void keepsWhichCertificatesATherapistHas() {
    Therapist theo = ours.register(clinic.therapist().user(), THEO);
    assertThat(theo.certificates()).isEmpty();
    ours.certify(theo.id(), Set.of(Certificate.NEUROMUSCULAR, Certificate.LYMPHATIC_DRAINAGE));
    assertThat(ours.get(theo.id()).certificates())
        .containsExactlyInAnyOrder(Certificate.NEUROMUSCULAR, Certificate.LYMPHATIC_DRAINAGE);
  }

  @Test
  void takesBackACertificateEnteredInError() {
    Therapist theo = ours.register(clinic.therapist().user(), THEO);
    ours.certify(theo.id(), Set.of(Certificate.NEUROMUSCULAR, Certificate.LYMPHATIC_DRAINAGE));
    ours.certify(theo.id(), Set.of(Certificate.NEUROMUSCULAR));
    assertThat(ours.list())
        .singleElement()
        .extracting(Therapist::certificates)
        .isEqualTo(Set.of(Certificate.NEUROMUSCULAR));
  }

  @Test
  void letsOnlyTheOwnerChangeCertificates() {
    Therapist theo = ours.register(clinic.therapist().user(), THEO);
    Therapists theirs = therapists.as(clinic.therapist());
    assertThatThrownBy(() -> theirs.certify(theo.id(), Set.of(Certificate.NEUROMUSCULAR)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("ACCESS-001"));
  }

  @Test
  void knowsNoCertificateOfAnotherName() {
    assertThatThrownBy(() -> Certificate.of("reiki"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("PEOPLE-016"));
  }

  @Test
  void letsOnlyTheOwnerChangeLicences() {
    Therapist theo = ours.register(clinic.therapist().user(), THEO);
    assertThatThrownBy(() -> therapists.as(clinic.therapist()).license(theo.id(), aLicence()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("ACCESS-001"));
  }
}
