package org.fascia.practice.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.planning.Scope;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.people.Certificate;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class ScopeOfTheTherapistTest {
  @Autowired TestCases cases;
  @Autowired ForCaller<Cases> files;
  @Autowired ForCaller<Therapists> therapists;
  @Autowired Knowledge knowledge;

  private TestCase file;

  @BeforeEach
  void aCaseWithATherapist() {
    file = cases.opened(CaseKind.MEDICAL);
  }

  @Test
  void everyTechniqueThatNeedsACertificateHasOneToBeEntered() {
    assertThat(
            knowledge.techniques().all().stream()
                .filter(Technique::certificateNeeded)
                .map(Technique::id))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Certificate.values()).map(Certificate::technique).toList());
  }

  @Test
  void isWhatTheCertificatesOfTheCasesTherapistAllow() {
    certify(Set.of(Certificate.NEUROMUSCULAR));

    assertThat(scope().techniques())
        .contains("swedish", "neuromuscular")
        .doesNotContain("lymphatic-drainage", "myofascial-release");
  }

  @Test
  void leavesOutWhatNeedsACertificateWhileNoneIsOnRecord() {
    certify(Set.of());

    assertThat(scope().techniques())
        .contains("swedish")
        .doesNotContain("neuromuscular", "lymphatic-drainage", "myofascial-release");
    assertThat(scope().colleagues()).isEmpty();
  }

  @Test
  void namesWhoCouldDoIt() {
    certify(Set.of(Certificate.LYMPHATIC_DRAINAGE));

    assertThat(scope().colleagues()).containsOnlyKeys("lymphatic-drainage");
  }

  private void certify(Set<Certificate> held) {
    therapists.as(file.clinic().owner()).certify(file.therapist().id(), held);
  }

  private Scope scope() {
    var caller = file.clinic().frontDesk();
    return new Scopes(files.as(caller), therapists.as(caller), caller.user())
        .of(file.file(), knowledge);
  }
}
