package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Ask;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.practice.intake.Fact;
import org.fascia.practice.intake.FactOnRecord;
import org.fascia.practice.ui.Format;

/**
 * One thing known of the patient, in words.
 *
 * @param kind the key of the list it stands in
 * @param words what is known
 * @param from where it comes from and when it was recorded
 */
public record FactRow(String id, String kind, String words, String from) {
  static final List<String> KINDS =
      List.of(
          "finding",
          "diagnosis",
          "operation",
          "medicine",
          "measurement",
          "pregnancy",
          "score",
          "answer");

  static FactRow of(FactOnRecord one, Knowledge knowledge) {
    return new FactRow(
        one.id().toString(), kind(one.fact()), words(one.fact(), knowledge), from(one));
  }

  private static String kind(Fact fact) {
    return switch (fact) {
      case Fact.Diagnosed _ -> "diagnosis";
      case Fact.Operated _ -> "operation";
      case Fact.Taking _ -> "medicine";
      case Fact.Measured _ -> "measurement";
      case Fact.Found _ -> "finding";
      case Fact.Answered _ -> "answer";
      case Fact.Scored _ -> "score";
      case Fact.Expecting _ -> "pregnancy";
    };
  }

  private static String words(Fact fact, Knowledge knowledge) {
    return switch (fact) {
      case Fact.Diagnosed it ->
          joined(
              it.text().isEmpty() ? it.icd10() : it.text() + " (" + it.icd10() + ")",
              text("intake.status." + it.status().name()),
              since(it.onset()),
              ZoneWords.of(it.place()));
      case Fact.Operated it ->
          joined(
              it.text().isEmpty()
                  ? knowledge.vocabulary().surgeryKinds().getOrDefault(it.kind(), it.kind())
                  : it.text(),
              it.on().map(Format::date).orElse(""),
              ZoneWords.of(it.place()));
      case Fact.Taking it ->
          joined(
              it.name().isEmpty() ? it.atc() : it.name() + " (" + it.atc() + ")",
              since(it.since()),
              ZoneWords.of(it.place()));
      case Fact.Measured it ->
          joined(measured(it, knowledge), Format.date(it.taken().toLocalDate()));
      case Fact.Found it ->
          joined(
              ScreeningViews.finding(
                  knowledge.vocabulary().findings().getOrDefault(it.sign(), it.sign())),
              ZoneWords.of(it.place()));
      case Fact.Answered it ->
          Optional.ofNullable(knowledge.safety().asks().get(it.question()))
                  .map(Ask::question)
                  .orElse(it.question())
              + " "
              + text("intake.reply." + it.reply().name());
      case Fact.Scored it -> it.score() + ": " + Format.score(it.total());
      case Fact.Expecting it ->
          text("intake.stage." + it.stage().name(), it.weeks(), Format.date(it.day()));
    };
  }

  private static String measured(Fact.Measured value, Knowledge knowledge) {
    Optional<Measure> measure =
        Optional.ofNullable(knowledge.safety().measures().get(value.field()));
    return measure.map(Measure::analyte).orElse(value.field())
        + " "
        + Format.score(value.value())
        + measure.map(it -> " " + it.unit()).orElse("");
  }

  private static String since(Optional<LocalDate> day) {
    return day.map(it -> text("intake.fact.since", Format.date(it))).orElse("");
  }

  private static String from(FactOnRecord one) {
    return text("intake.fact.from", source(one), Format.date(one.on().date()), one.by());
  }

  /** The source without the number of the chart's entry, which no reader can use. */
  private static String source(FactOnRecord one) {
    return one.origin().source().replaceFirst(", [A-Z][A-Za-z]+/\\S+$", "");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
