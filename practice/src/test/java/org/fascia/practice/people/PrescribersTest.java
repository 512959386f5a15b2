package org.fascia.practice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fascia.practice.people.PeopleExamples.aPrescriber;

import java.util.Optional;
import org.fascia.medicine.planning.Npi;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class PrescribersTest {
  @Autowired ForCaller<Prescribers> prescribers;
  @Autowired TestClinics clinics;

  private Prescribers ours;

  @BeforeEach
  void inAClinicOfItsOwn() {
    ours = prescribers.as(clinics.another().frontDesk());
  }

  @Test
  void findsByNameAndByNpi() {
    Prescriber dana = ours.register(aPrescriber());
    assertThat(ours.search("whit")).containsExactly(dana);
    assertThat(ours.search("12345678")).containsExactly(dana);
    assertThat(ours.findByNpi(new Npi("1234567893"))).contains(dana);
    assertThat(ours.get(dana.id())).isEqualTo(dana);
    assertThat(dana.signature()).isEqualTo("Dana Whitfield, DO");
  }

  @Test
  void enlistsOnceWhomTwoOrdersName() {
    Prescriber first = ours.enlist(aPrescriber());
    assertThat(ours.enlist(aPrescriber())).isEqualTo(first);
    assertThat(ours.search("whitfield")).hasSize(1);
  }

  @Test
  void enlistsByNameAndCredentialWhereTheOrderGivesNoNpi() {
    PrescriberDetails bare =
        new PrescriberDetails(
            new PersonName("Ilse", "Brandt"), Credential.MD, Optional.empty(), "", Reply.NONE);
    assertThat(ours.enlist(bare)).isEqualTo(ours.enlist(bare));
  }

  @Test
  void refusesAnNpiThatIsOnFileUnderAnotherName() {
    ours.register(aPrescriber());
    PrescriberDetails other =
        new PrescriberDetails(
            new PersonName("Ilse", "Brandt"), Credential.MD, aPrescriber().npi(), "", Reply.NONE);
    assertThatThrownBy(() -> ours.enlist(other))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("PEOPLE-009"));
    assertThatThrownBy(() -> ours.register(other))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("PEOPLE-008"));
  }

  @ParameterizedTest
  @CsvSource({"M.D., MD", "arnp, NP", "DPT, PT", "L.Ac., LAC", "do, DO"})
  void knowsACredentialHoweverItIsWritten(String written, Credential meant) {
    assertThat(Credential.of(written)).contains(meant);
  }
}
