package org.fascia.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EntryTest {
  @Test
  void givesValuesByTheirType() {
    Entry entry =
        first(
            "- {id: a, words: [x, y], count: 3, share: 0.5, sure: true, day: 2026-03-31, off: null}");

    assertThat(entry.id()).isEqualTo("a");
    assertThat(entry.texts("words")).containsExactly("x", "y");
    assertThat(entry.whole("count")).isEqualTo(3);
    assertThat(entry.number("share")).isEqualTo(0.5);
    assertThat(entry.truth("sure")).isTrue();
    assertThat(entry.day("day")).hasToString("2026-03-31");
    assertThat(entry.optionalText("off")).isEmpty();
    entry.done();
  }

  @Test
  void namesFileEntryKeyAndPlaceOfAMissingKey() {
    assertFault(() -> first("- id: a").text("reason"))
        .hasMessage("some.yaml, a, reason (line 1, column 3): is missing");
  }

  @Test
  void refusesAKeyNobodyTook() {
    Entry entry = first("- {id: a, resaon: x}");
    entry.id();

    assertFault(entry::done).hasMessage("some.yaml, a, resaon (line 1, column 19): unknown key");
  }

  @Test
  void refusesAKeyNobodyTookFurtherDown() {
    Entry entry = first("- {id: a, bands: [{low: 1}, {low: 2, hihg: 3}]}");
    entry.id();
    entry.children("bands").forEach(band -> band.number("low"));

    assertFault(entry::done).hasMessageStartingWith("some.yaml, a, bands[2].hihg ");
  }

  @Test
  void refusesAValueOfAnotherType() {
    Entry entry = first("- {id: a, count: two, words: x, text: 3, share: .inf, day: 2026-02-30}");

    assertFault(() -> entry.whole("count"))
        .hasMessageEndingWith("must be a whole number, not \"two\"");
    assertFault(() -> entry.texts("words")).hasMessageEndingWith("must be a list, not \"x\"");
    assertFault(() -> entry.text("text")).hasMessageEndingWith("must be words, not \"3\"");
    assertFault(() -> entry.number("share")).hasMessageContaining("must be a number");
    assertFault(() -> entry.day("day")).hasMessageContaining("must be a day such as");
    assertFault(() -> entry.child("count")).hasMessageContaining("must be keys with values");
  }

  @Test
  void refusesAWordTheVocabularyDoesNotKnow() {
    Entry entry = first("- {id: a, zones: [elbow, ellbow]}");

    assertFault(
            () -> entry.each("zones", "zone", word -> Optional.of(word).filter("elbow"::equals)))
        .hasMessageContaining("a, zones")
        .hasMessageEndingWith("there is no zone \"ellbow\"");
  }

  @Test
  void refusesAnIdThatStandsTwice() {
    assertFault(() -> file("[{id: a}, {id: b}, {id: a}]").entries())
        .hasMessageContaining("some.yaml, a, id")
        .hasMessageEndingWith("this id stands in the file twice");
  }

  @Test
  void readsFreeKeys() {
    Entry root = file("words: {a: b, c: d}").root();

    assertThat(root.words("words")).containsEntry("a", "b");
    assertThat(root.optionalOne("none", "zone", word -> Optional.empty()))
        .isEqualTo(Optional.empty());
    root.done();
  }

  private static Entry first(String yaml) {
    return file(yaml).entries().getFirst();
  }

  private static YamlFile file(String yaml) {
    return YamlReader.read("some.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertFault(
      ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(YamlFault.class);
  }
}
