package org.fascia.practice.prescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.prescriptions.CoverageExamples.aVeteran;
import static org.fascia.practice.prescriptions.CoverageExamples.anInjuredWorker;
import static org.fascia.practice.prescriptions.CoverageExamples.granted;
import static org.fascia.practice.prescriptions.CoverageExamples.visits;
import static org.fascia.practice.testing.OnlyAddedTo.assertOnlyAddedTo;
import static org.fascia.practice.testing.Refusals.assertRefused;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.prescriptions.Authorisation.State;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class AuthorisationsTest {
  private static final byte[] LETTER = "%PDF-1.7 letter".getBytes(StandardCharsets.UTF_8);

  @Autowired ForCaller<Authorisations> authorisations;
  @Autowired ForCaller<Coverages> coverages;
  @Autowired TestCases files;
  @Autowired Tenancy tenancy;

  private TestCase one;
  private CoverageId claim;
  private Authorisations ours;

  @BeforeEach
  void aClaimInAClinicOfItsOwn() {
    one = files.opened(CaseKind.MEDICAL);
    claim =
        coverages
            .as(one.clinic().frontDesk())
            .cover(one.file(), anInjuredWorker(TODAY), TODAY)
            .id();
    ours = authorisations.as(one.clinic().frontDesk());
  }

  @Test
  void keepsWhatWasAskedApartFromWhatWasGranted() {
    Authorisation asked = asked(12);
    assertThat(asked.state()).isEqualTo(State.REQUESTED);
    assertThat(asked.granted()).isEmpty();
    Authorisation answered =
        ours.answer(asked.id(), granted("A-1", visits(6, TODAY, 30)), Optional.of(LETTER));
    assertThat(answered.state()).isEqualTo(State.GRANTED);
    assertThat(answered.request().orElseThrow().extent().visits()).hasValue(12);
    assertThat(answered.granted().orElseThrow().extent().visits()).hasValue(6);
    assertThat(
            ours.letter(answered.id(), answered.steps().getFirst().document().orElseThrow())
                .content())
        .isEqualTo(LETTER);
    assertThat(ours.of(one.file())).containsExactly(answered);
  }

  @Test
  void permitsFromItsFirstDayToItsLast() {
    Authorisation given = given("A-1", visits(6, TODAY, 30));
    assertThat(given.permits(TODAY.plusDays(-1))).isFalse();
    assertThat(given.permits(TODAY)).isTrue();
    assertThat(given.permits(TODAY.plusDays(29))).isTrue();
    assertThat(given.permits(TODAY.plusDays(30))).isFalse();
    Authorisation ended =
        ours.answer(
            given.id(),
            new PayerAnswer.Ended(TODAY.plusDays(5), "Claim moved to another payer"),
            Optional.empty());
    assertThat(ended.state()).isEqualTo(State.ENDED);
    assertThat(ended.permits(TODAY.plusDays(4))).isTrue();
    assertThat(ended.permits(TODAY.plusDays(5))).isFalse();
  }

  @Test
  void answersARequestOnce() {
    Authorisation asked = asked(6);
    ours.answer(asked.id(), new PayerAnswer.Denied(TODAY, "Not medically necessary"), none());
    assertRefused(
        "AUTHORISATION-006",
        () -> ours.answer(asked.id(), granted("A-1", visits(6, TODAY, 30)), none()));
    assertRefused(
        "AUTHORISATION-006",
        () -> ours.answer(asked(9).id(), new PayerAnswer.Ended(TODAY, "Never began"), none()));
    assertRefused("AUTHORISATION-003", () -> new PayerAnswer.Denied(TODAY, " "));
  }

  @Test
  void refusesTheSameTwiceForDaysTheyShare() {
    asked(6);
    assertRefused("AUTHORISATION-004", () -> asked(6));
    given("A-1", visits(12, TODAY, 30));
    assertRefused("AUTHORISATION-004", () -> given("A-1", visits(6, TODAY.plusDays(29), 30)));
    assertThat(given("A-1", visits(6, TODAY.plusDays(30), 30)).state()).isEqualTo(State.GRANTED);
    assertThat(ours.of(one.file())).as("nothing is left of what was refused").hasSize(3);
  }

  @Test
  void letsDifferentNumbersOverlap() {
    given("A-1", visits(6, TODAY, 30));
    assertThat(given("A-2", visits(6, TODAY, 30)).state()).isEqualTo(State.GRANTED);
  }

  @Test
  void chainsWhatTakesThePlaceOfAnother() {
    Authorisation first = given("A-1", visits(6, TODAY, 30));
    Authorisation second =
        ours.given(claim, granted("A-1", visits(12, TODAY, 60)), Optional.of(first.id()), none());
    assertThat(second.supersedes()).contains(first.id());
    assertRefused(
        "AUTHORISATION-005",
        () ->
            ours.given(
                claim, granted("A-9", visits(3, TODAY, 9)), Optional.of(first.id()), none()));
  }

  @Test
  void refusesNumbersThatAreNone() {
    assertRefused("AUTHORISATION-001", () -> visits(-3, TODAY, 30));
    assertRefused("AUTHORISATION-001", () -> visits(0, TODAY, 30));
    assertRefused("COVERAGE-001", () -> visits(6, TODAY, -5));
    assertRefused(
        "AUTHORISATION-002",
        () ->
            new Extent(
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Window.from(TODAY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VA 0012345678", "VA-0012345678", "VA0012345678 ", "VA00123\u00a045678"})
  void takesAVeteransReferralNumberAsIssuedOnly(String altered) {
    CoverageId va =
        coverages.as(one.clinic().frontDesk()).cover(one.file(), aVeteran(TODAY), TODAY).id();
    Extent episode = visits(12, TODAY, 90);
    assertRefused(
        "AUTHORISATION-007",
        () -> ours.given(va, granted(altered, episode), Optional.empty(), none()));
    assertThat(ours.of(one.file())).isEmpty();
    ours.given(va, granted("VA0012345678", episode), Optional.empty(), none());
    assertThat(ours.of(one.file()).getFirst().granted().orElseThrow().number())
        .contains("VA0012345678");
  }

  @Test
  void onlyAddsToWhatWasAskedAndAnswered() {
    assertOnlyAddedTo(tenancy, one.clinic(), "authorisation", "coverage_id");
    assertOnlyAddedTo(tenancy, one.clinic(), "authorisation_step", "words");
  }

  private Authorisation asked(int visits) {
    return ours.request(
        claim,
        new AuthorisationRequest(TODAY, visits(visits, TODAY, 60), List.of("97124")),
        Optional.empty());
  }

  private Authorisation given(String number, Extent extent) {
    return ours.given(claim, granted(number, extent), Optional.empty(), none());
  }

  private static Optional<byte[]> none() {
    return Optional.empty();
  }
}
