package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fascia.budget.packs.Confidence;
import org.fascia.budget.packs.PayerPack;
import org.fascia.budget.packs.Rule;
import org.fascia.budget.packs.Term;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Reason;
import org.fascia.practice.ui.Tone;

/**
 * A payer's rules as a page.
 *
 * @param holds the days for which they hold, in words
 * @param groups the rules by what they are about
 */
public record PackView(
    String id,
    String name,
    String type,
    String holds,
    String version,
    List<Group> groups,
    List<EnrolmentRow> enrolments) {
  public PackView {
    groups = List.copyOf(groups);
    enrolments = List.copyOf(enrolments);
  }

  /** Rules about one thing. */
  public record Group(String name, List<RuleRow> rules) {
    public Group {
      rules = List.copyOf(rules);
    }
  }

  /** One rule with where it was read and how far it was confirmed. */
  public record RuleRow(String id, String says, String confidence, Tone tone, Reason reason) {}

  /** A therapist as the payer knows them. */
  public record EnrolmentRow(String therapist, String number, String days) {}

  static PackView of(PayerPack pack, List<EnrolmentRow> enrolments) {
    Map<String, List<RuleRow>> groups = new LinkedHashMap<>();
    for (Rule rule : pack.rules()) {
      groups.computeIfAbsent(about(rule.term()), _ -> new ArrayList<>()).add(row(rule));
    }
    return new PackView(
        pack.payer().value(),
        pack.name(),
        text("payers.type." + pack.type().name()),
        pack.to()
            .map(to -> text("payers.days.to", Format.date(pack.from()), Format.date(to)))
            .orElseGet(() -> text("payers.days.from", Format.date(pack.from()))),
        pack.version(),
        groups.entrySet().stream()
            .map(group -> new Group(text("payers.about." + group.getKey()), group.getValue()))
            .toList(),
        enrolments);
  }

  private static String about(Term term) {
    return switch (term) {
      case Term.Need _, Term.VerbalOrder _, Term.MayPrescribe _ -> "papers";
      case Term.Permission _ -> "permission";
      case Term.Cap _, Term.LastDay _, Term.Excludes _ -> "limits";
      case Term.Renewal _, Term.ReportDue _ -> "due";
      case Term.Counting _, Term.Week _, Term.Units _ -> "counting";
      case Term.MayCharge _ -> "charges";
      case Term.Note _ -> "notes";
    };
  }

  private static RuleRow row(Rule rule) {
    return new RuleRow(
        rule.id(),
        rule.says(),
        text("payers.confidence." + rule.confidence().name()),
        tone(rule.confidence()),
        Reason.of(text("payers.rule.why", rule.source(), Format.date(rule.dated()))));
  }

  private static Tone tone(Confidence confidence) {
    return switch (confidence) {
      case CHECKED -> Tone.SUCCESS;
      case SECONDARY, DECIDED -> Tone.INFO;
      case RECALLED -> Tone.CAUTION;
    };
  }
}
