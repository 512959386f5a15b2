package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.fascia.budget.Left;
import org.fascia.budget.Light;
import org.fascia.budget.Limit;
import org.fascia.budget.TwoTotals;
import org.fascia.budget.VisitBudget;
import org.fascia.budget.Warning;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.prescriptions.web.BudgetPanel.Figures;
import org.fascia.practice.prescriptions.web.BudgetPanel.LightRow;
import org.fascia.practice.prescriptions.web.BudgetPanel.LimitRow;
import org.fascia.practice.prescriptions.web.BudgetPanel.WarningRow;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Reason;
import org.fascia.practice.ui.Tone;

/** Puts a budget into words. */
final class BudgetPanels {
  private static final int FEW = 2;
  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private BudgetPanels() {}

  /**
   * The panel of a case.
   *
   * @param payer with whom visits are counted; empty where nobody is on file
   */
  static BudgetPanel of(
      CaseId file, VisitBudget budget, Optional<String> payer, BudgetPanel.Beyond beyond) {
    return new BudgetPanel(
        "/cases/" + file,
        left(budget),
        tone(budget),
        budget.until().map(day -> text("budget.until", Format.date(day))).orElse(""),
        binds(budget),
        payer
            .map(name -> text("budget.payer", name, budget.pack().name()))
            .orElse(text("budget.payer.none")),
        List.of(light("ordered", budget.ordered()), light("agreed", budget.agreed())),
        budget.limits().stream().map(BudgetPanels::limit).toList(),
        warnings(budget),
        beyond);
  }

  /** How many visits are left, in words. */
  static String left(VisitBudget budget) {
    if (!budget.oneMore()) {
      return text("budget.left.none");
    }
    return switch (budget.left()) {
      case Left.Exactly(long visits) -> count("budget.left", visits);
      case Left.AtMost(long visits) -> count("budget.left.most", visits);
      case Left.NotKnown() -> text("budget.left.unknown");
      case Left.Unlimited() -> text("budget.left.unlimited");
    };
  }

  private static Tone tone(VisitBudget budget) {
    if (!budget.oneMore()) {
      return Tone.CRITICAL;
    }
    return switch (budget.left()) {
      case Left.Exactly(long visits) -> visits <= FEW ? Tone.CAUTION : Tone.SUCCESS;
      case Left.AtMost _, Left.NotKnown() -> Tone.CAUTION;
      case Left.Unlimited() -> Tone.SUCCESS;
    };
  }

  private static String binds(VisitBudget budget) {
    return budget
        .binding()
        .or(budget::ends)
        .map(row -> text("budget.binds", row.name(), dated(row.source())))
        .orElse(text("budget.binds.nothing"));
  }

  private static LightRow light(String about, Light light) {
    return new LightRow(
        text("budget.light." + about),
        text("budget.light." + about + "." + light.state().name()),
        switch (light.state()) {
          case YES, NOT_NEEDED -> Tone.SUCCESS;
          case NO -> Tone.CRITICAL;
          case ASK -> Tone.CAUTION;
        },
        dated(light.says()));
  }

  private static LimitRow limit(Limit row) {
    boolean holds = row.standing() == Limit.Standing.IN_FORCE;
    return new LimitRow(
        sentence(row.name()),
        text("budget.standing." + row.standing().name()),
        holds ? Tone.SUCCESS : Tone.PLAIN,
        figures(row),
        row.until().map(Format::date).orElse(text("payers.none")),
        row.confirmed().map(said -> Format.date(said.day())).orElse(""),
        reason(row));
  }

  private static Figures figures(Limit row) {
    Limit.Tally tally = row.tally();
    return new Figures(
        amount(row, tally.allowed()),
        amount(row, OptionalLong.of(tally.used())),
        amount(row, OptionalLong.of(tally.booked())),
        amount(row, OptionalLong.of(tally.billed())),
        switch (row.left()) {
          case Left.Exactly(long visits) -> count("payers.visits", visits);
          case Left.AtMost(long visits) -> text("budget.most", count("payers.visits", visits));
          case Left.NotKnown() -> text("budget.unknown");
          case Left.Unlimited() -> text("payers.none");
        });
  }

  private static String amount(Limit row, OptionalLong amount) {
    return amount.isPresent()
        ? PayerText.amount(row.measure(), amount.getAsLong())
        : text("payers.none");
  }

  private static Reason reason(Limit row) {
    String confirmed =
        row.confirmed()
            .map(
                said ->
                    " "
                        + text(
                            "budget.confirmed",
                            said.by(),
                            Format.date(said.day()),
                            said.reference()))
            .orElse("");
    return Reason.of(
        text(
                "budget.why",
                dated(sentence(row.source())),
                text("budget.force." + row.force().name()))
            + confirmed);
  }

  private static List<WarningRow> warnings(VisitBudget budget) {
    List<WarningRow> rows =
        new ArrayList<>(budget.warnings().stream().map(BudgetPanels::warning).toList());
    budget.questions().forEach(question -> rows.add(question(question)));
    return rows;
  }

  private static WarningRow warning(Warning warning) {
    return new WarningRow(
        dated(warning.says()),
        warning.day().map(Format::date).orElse(""),
        switch (warning.kind()) {
          case REPORT_COMING, STARTS_LATER, FEWER_FIT, SOME_END_EARLIER -> Tone.INFO;
          default -> Tone.CAUTION;
        });
  }

  private static WarningRow question(TwoTotals question) {
    return new WarningRow(
        text(
            "budget.totals",
            question.stated(),
            question.counted(),
            question.leftIfStated(),
            question.leftIfCounted()),
        "",
        Tone.CAUTION);
  }

  /** The words with their days as people write them. */
  private static String dated(String words) {
    return ISO_DAY.matcher(words).replaceAll(found -> Format.date(LocalDate.parse(found.group())));
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
