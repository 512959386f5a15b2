package org.fascia.practice.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.library.Card;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class KnowledgePagesTest {
  @Autowired TestClinics clinics;
  @Autowired Shelf shelf;
  @Autowired EntryViews entries;
  @Autowired Knowledge knowledge;
  @Autowired TemplateEngine templates;

  private Visitor desk;

  @BeforeEach
  void atTheFrontDesk() {
    TestClinic clinic = clinics.another();
    desk = clinics.signedIn(clinic, clinic.frontDesk());
  }

  @Test
  void listsEveryKindBeforeAnythingIsSought() {
    assertThat(desk.get("/knowledge").body())
        .contains("href=\"/knowledge/conditions\"", "href=\"/knowledge/sources\"", "36 entries");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void listsEveryEntryOfAKind(Kind kind) {
    String page = desk.get("/knowledge/" + kind.slug()).body();
    assertThat(shelf.cards(kind))
        .allSatisfy(card -> assertThat(page).contains("href=\"" + card.address() + "\""));
  }

  @Test
  void findsByNameCodeAndMisspelling() {
    assertThat(desk.get("/knowledge?q=sciatica").body()).contains("/conditions/sciatica");
    assertThat(desk.get("/knowledge?q=M54.50").body()).contains("/conditions/low-back-pain-acute");
    assertThat(desk.get("/knowledge?q=fibromialgia").body()).contains("/conditions/fibromyalgia");
  }

  @Test
  void saysWhatToDoWhenNothingIsFound() {
    assertThat(desk.get("/knowledge?q=qqzzxx").body())
        .contains("Nothing found for “qqzzxx”", "does not mean that nothing is dangerous");
  }

  @Test
  void answers404InTheHousesOwnWordsForWhatIsNotThere() {
    for (String path : List.of("/knowledge/spells", "/knowledge/rules/ci-none")) {
      var answer = desk.get(path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("Nothing here");
    }
  }

  @Test
  void isForWhoeverHasSignedIn() {
    assertThat(clinics.visitor().get("/knowledge").headers().firstValue("Location").orElse(""))
        .contains("/sign-in");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void rendersEveryEntryOfEveryKind(Kind kind) {
    for (Card card : shelf.cards(kind)) {
      String page = render(card.entry());
      assertThat(page).as(card.address()).contains("How sure is this?", "Edition 20");
      assertThat(page).as(card.address()).doesNotContain("Optional[", "Infinity", "NaN");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void leadsToEverythingThatBelongsToAnEntry(Kind kind) {
    for (Card card : shelf.cards(kind)) {
      String page = render(card.entry());
      shelf.related(card.entry()).values().stream()
          .flatMap(List::stream)
          .forEach(
              other ->
                  assertThat(page.contains("href=\"" + other.address() + "\""))
                      .as("%s leads to %s", card.address(), other.address())
                      .isTrue());
    }
  }

  @Test
  void saysThatNoClinicianHasReviewedARule() {
    assertThat(desk.get("/knowledge/rules/ci-dvt-acute").body())
        .contains("No clinician has reviewed this yet.", "Read at its source", "Sources differ:")
        .contains("https://bmcpregnancychildbirth.biomedcentral.com/", "Do not treat");
    assertThat(desk.get("/knowledge/rules/ci-dvt-untreated").body())
        .contains("Precaution awaiting clinical review");
  }

  @Test
  void saysWhatForbidsATechniqueWithZonesAndPressure() {
    assertThat(desk.get("/knowledge/techniques/deep-tissue").body())
        .contains("/knowledge/rules/med-vka", "Pressure up to 2 of 5", "thigh")
        .contains("Rules that hold for every technique");
  }

  @Test
  void isWhereTheReasonsOfAScreeningLead() {
    for (String rule : knowledge.safety().ids()) {
      assertThat(shelf.card(new EntryId(Kind.RULE, rule))).as(rule).isPresent();
    }
  }

  /** The licence decides, not the page. */
  @Test
  void showsNoQuestionOfAnInstrumentThatMayOnlyBeRecorded() {
    for (Instrument instrument : knowledge.instruments().all()) {
      String page = render(new EntryId(Kind.INSTRUMENT, instrument.id()));
      boolean closed = instrument.softwareUse() == Instrument.SoftwareUse.RECORD_SCORE_ONLY;
      assertThat(page.contains("does not let the questions be shown"))
          .as(instrument.id())
          .isEqualTo(closed);
    }
  }

  @Test
  void showsNoFigureThatNobodyRead() {
    knowledge.evidence().all().stream()
        .filter(finding -> !finding.mayBeShown())
        .forEach(
            finding ->
                assertThat(render(new EntryId(Kind.FINDING, finding.id())))
                    .contains("so they are not shown")
                    .doesNotContain(finding.conclusion()));
  }

  private String render(EntryId entry) {
    StringOutput page = new StringOutput();
    EntryView view = entries.of(entry).orElseThrow();
    templates.render("library/body.jte", Map.of("view", view), page);
    return page.toString();
  }
}
