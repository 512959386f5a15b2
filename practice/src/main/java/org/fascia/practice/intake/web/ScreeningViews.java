package org.fascia.practice.intake.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.intake.ClearanceOnRecord;
import org.fascia.practice.intake.FactOnRecord;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.ScreeningOnRecord;
import org.fascia.practice.intake.Shown;
import org.fascia.practice.intake.web.ScreeningView.KnownKind;
import org.fascia.practice.intake.web.ScreeningView.Result;
import org.fascia.practice.intake.web.ScreeningView.Vocabulary;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.people.Phone;
import org.fascia.practice.people.Prescriber;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;

/** Puts what is on record into the words and rows of the screening page. */
final class ScreeningViews {
  private final Knowledge knowledge;
  private final Map<String, String> ruleNames;

  ScreeningViews(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.ruleNames =
        knowledge.safety().rules().stream()
            .collect(Collectors.toMap(it -> it.id(), it -> it.name(), (one, other) -> one));
  }

  Result result(
      CaseKind kind,
      ScreeningOnRecord screening,
      List<ClearanceOnRecord> clearances,
      Optional<Prescriber> prescriber,
      ZoneId zone) {
    Shown shown = screening.shown();
    Gravity gravity = Gravity.of(shown.look());
    return new Result(
        gravity,
        text("intake.verdict." + kind + "." + gravity.slug()),
        text("intake.clear." + kind),
        shown.fired().stream().map(RuleRow::of).toList(),
        shown.ask().stream().map(QuestionRow::of).toList(),
        LimitGroups.of(shown),
        clearances.stream()
            .map(one -> ClearanceRow.of(one, ruleNames.getOrDefault(one.rule(), one.rule())))
            .toList(),
        call(gravity, prescriber),
        text(
            "intake.foot",
            Format.moment(screening.at(), zone),
            screening.by(),
            screening.knowledge()));
  }

  /** Why the newest screening must be repeated; empty when it need not. */
  static String notice(Leave leave) {
    return switch (leave) {
      case Leave.Outdated outdated -> text("intake.outdated." + outdated.why().name());
      case Leave.Granted _, Leave.Forbidden _, Leave.Unscreened _ -> "";
    };
  }

  List<KnownKind> known(List<FactOnRecord> facts, ClinicDay today) {
    Map<String, List<FactRow>> byKind =
        facts.stream()
            .filter(fact -> fact.counts(today))
            .map(fact -> FactRow.of(fact, knowledge))
            .collect(Collectors.groupingBy(FactRow::kind));
    return FactRow.KINDS.stream()
        .filter(byKind::containsKey)
        .map(
            kind ->
                new KnownKind(text("intake.kind." + kind), byKind.getOrDefault(kind, List.of())))
        .toList();
  }

  Vocabulary vocabulary() {
    return new Vocabulary(
        choices(knowledge.vocabulary().findings()),
        knowledge.safety().measures().values().stream()
            .map(it -> new Choice(it.field(), it.analyte() + ", " + it.unit()))
            .toList(),
        ZoneWords.choices(),
        ZoneWords.sides());
  }

  /** A finding as it is listed; what to record with it is asked by the form. */
  static String finding(String meaning) {
    String words = meaning.replaceFirst(" \\(record [a-z ]+\\)$", "");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static List<Choice> choices(Map<String, String> words) {
    return words.entrySet().stream()
        .map(word -> new Choice(word.getKey(), finding(word.getValue())))
        .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static Optional<Link> call(Gravity gravity, Optional<Prescriber> prescriber) {
    return switch (gravity) {
      case EMERGENCY -> Optional.of(new Link(text("intake.call.emergency"), "tel:911"));
      case DO_NOT_TREAT, NEEDS_CLEARANCE -> prescriber.flatMap(ScreeningViews::call);
      case ASK_FIRST, ADAPT, PROCEED -> Optional.empty();
    };
  }

  private static Optional<Link> call(Prescriber prescriber) {
    return prescriber
        .details()
        .reply()
        .phone()
        .map(
            phone ->
                new Link(
                    text("intake.call.prescriber", name(prescriber), phone.shown()), tel(phone)));
  }

  private static String name(Prescriber prescriber) {
    return prescriber.details().name().full();
  }

  private static String tel(Phone phone) {
    return "tel:" + phone.e164();
  }
}
