package org.fascia.practice.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.fascia.medicine.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfTest {
  private static final Shelf SHELF = new Shelf(Knowledge.load());

  @Test
  void hasACardForEveryKind() {
    assertThat(Kind.values()).allSatisfy(kind -> assertThat(SHELF.cards(kind)).isNotEmpty());
  }

  @Test
  void whateverNamesAnotherIsNamedByItInReturn() {
    for (Card card : all()) {
      SHELF.related(card.entry()).values().stream()
          .flatMap(List::stream)
          .forEach(
              other ->
                  assertThat(SHELF.related(other.entry()).get(card.entry().kind()))
                      .as("%s names %s", card.address(), other.address())
                      .contains(card));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sciatica, conditions/sciatica",
    "SCIATICA, conditions/sciatica",
    "lymphedema, conditions/lymphoedema",
    "trigger points, techniques/trigger-point",
    "warfarin, rules/med-vka",
    "nprs, instruments/nprs",
  })
  void findsByName(String sought, String entry) {
    assertThat(first(sought)).isEqualTo("/knowledge/" + entry);
  }

  @ParameterizedTest
  @CsvSource({
    "siatica, conditions/sciatica",
    "fibromialgia, conditions/fibromyalgia",
    "migrane, conditions/migraine",
    "carpel tunel, conditions/carpal-tunnel-syndrome",
    "warfrin, rules/med-vka",
  })
  void findsWhatIsSpeltAlmostRight(String sought, String entry) {
    assertThat(first(sought)).isEqualTo("/knowledge/" + entry);
  }

  @ParameterizedTest
  @CsvSource({
    "M54.50, conditions/low-back-pain-acute",
    "m5450, conditions/low-back-pain-acute",
    "G43.909, conditions/migraine",
    "I82.4, rules/ci-dvt-acute",
    "C50.911, rules/ci-cancer-active",
    "B01AA03, rules/med-vka",
  })
  void findsByCode(String sought, String entry) {
    assertThat(SHELF.find(sought, 5)).extracting(Card::address).contains("/knowledge/" + entry);
  }

  @Test
  void findsNothingForWhatIsNoWord() {
    assertThat(SHELF.find("qqzzxx", 5)).isEmpty();
    assertThat(SHELF.find(" ... ", 5)).isEmpty();
  }

  @Test
  void namesASourceByItsAddressSoThatATitleMayBeCorrected() {
    String page = "https://www.example.org/a?b=c";
    assertThat(CitedSource.of("One title", page).entry())
        .isEqualTo(CitedSource.of("Another title", page).entry())
        .isEqualTo(new EntryId(Kind.SOURCE, "example-org-2d29e0ba"));
  }

  private static String first(String sought) {
    return SHELF.find(sought, 1).getFirst().address();
  }

  private static List<Card> all() {
    return Arrays.stream(Kind.values()).flatMap(kind -> SHELF.cards(kind).stream()).toList();
  }
}
