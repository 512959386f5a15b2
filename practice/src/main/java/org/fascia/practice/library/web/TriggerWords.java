package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.fascia.medicine.knowledge.IcdCodes;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Measure;
import org.fascia.medicine.knowledge.Need;
import org.fascia.medicine.knowledge.Trigger;
import org.fascia.medicine.knowledge.Window;
import org.fascia.medicine.knowledge.Zone;
import org.springframework.stereotype.Component;

/** Says what fires a rule. */
@Component
class TriggerWords {
  private static final int LISTED = 12;
  private static final String OR = ", ";

  private final Knowledge knowledge;

  TriggerWords(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** One sentence for a trigger: everything in it must hold. */
  String of(Trigger trigger) {
    return trigger.needs().stream().map(this::of).collect(Collectors.joining("; "));
  }

  private String of(Need need) {
    return switch (need) {
      case Need.Diagnosed it -> diagnosed(it);
      case Need.Medicated it -> medicated(it);
      case Need.MedicatedWithAll it -> text("library.fires.all", listed(it.atc()));
      case Need.MedicatedWithNone it -> text("library.fires.none", listed(it.atc()));
      case Need.MedicatedWithSeveral it ->
          text("library.fires.several", it.least(), listed(it.atc()));
      case Need.Operated it -> operated(it);
      case Need.Found it -> text("library.fires.finding", meanings(it.findings()));
      case Need.Confirmed it -> text("library.fires.yes", questions(it.questions()));
      case Need.Unsure it -> text("library.fires.unsure", questions(it.questions()));
      case Need.Scored it -> text("library.fires.score", it.score(), span(it.total()));
      case Need.InBand it -> text("library.fires.band", bands(it.bands()));
      case Need.InEveryBand it -> text("library.fires.bands", bands(it.bands()));
      case Need.NotMeasured it -> text("library.fires.missing", analytes(it.fields()));
      case Need.Aged it -> text("library.fires.age", span(it.years()));
      case Need.OfSex it -> text("library.fires.sex", listed(it.sexes()));
      case Need.Pregnant it -> text("library.fires.pregnant", span(it.weeks()));
      case Need.GaveBirth it -> text("library.fires.birth", plain(it.mostWeeks()));
      case Need.PregnancyUnrecorded _ -> text("library.fires.pregnancy.unknown");
      case Need.TechniqueRequested it -> text("library.fires.technique", listed(it.techniques()));
      case Need.ZoneRequested it -> text("library.fires.zone", zones(it.zones()));
      case Need.EveryVisit _ -> text("library.fires.visit.every");
      case Need.FirstVisit _ -> text("library.fires.visit.first");
      case Need.ReturnVisit _ -> text("library.fires.visit.return");
    };
  }

  private static String diagnosed(Need.Diagnosed need) {
    List<String> parts = new ArrayList<>();
    parts.add(text("library.fires.diagnosis", codes(need.codes())));
    if (!need.not().isEmpty()) {
      parts.add(text("library.fires.diagnosis.not", codes(need.not())));
    }
    parts.add(text("library.fires.diagnosis.status", listed(need.status())));
    within(need.onset().window(), parts);
    return String.join(OR, parts);
  }

  private static String medicated(Need.Medicated need) {
    List<String> parts = new ArrayList<>();
    parts.add(
        need.atc().isEmpty()
            ? text("library.fires.medicine.any")
            : text("library.fires.medicine", listed(need.atc())));
    if (!need.routes().isEmpty()) {
      parts.add(text("library.fires.medicine.route", listed(need.routes())));
    }
    within(need.start(), parts);
    within(need.lastDose(), parts);
    return String.join(OR, parts);
  }

  private String operated(Need.Operated need) {
    List<String> parts = new ArrayList<>();
    List<String> kinds =
        need.kinds().stream()
            .sorted()
            .map(kind -> knowledge.vocabulary().surgeryKinds().getOrDefault(kind, kind))
            .toList();
    parts.add(
        kinds.isEmpty()
            ? text("library.fires.operation.any")
            : text("library.fires.operation", listed(kinds)));
    within(need.since(), parts);
    return String.join(OR, parts);
  }

  private static void within(Window window, List<String> parts) {
    if (window.most() < Integer.MAX_VALUE && window.least() > 0) {
      parts.add(text("library.fires.days.between", window.least(), window.most()));
    } else if (window.most() < Integer.MAX_VALUE) {
      parts.add(text("library.fires.days.most", window.most()));
    } else if (window.least() > 0) {
      parts.add(text("library.fires.days.least", window.least()));
    }
  }

  private String meanings(Collection<String> findings) {
    return listed(
        findings.stream()
            .sorted()
            .map(finding -> knowledge.vocabulary().findings().getOrDefault(finding, finding))
            .toList());
  }

  private String questions(Collection<String> ids) {
    return listed(
        ids.stream()
            .sorted()
            .map(id -> knowledge.safety().asks().get(id))
            .map(ask -> ask == null ? "" : "“" + ask.question() + "”")
            .toList());
  }

  private String bands(Collection<String> ids) {
    return listed(
        knowledge.safety().measures().values().stream()
            .flatMap(measure -> measure.bands().stream().map(band -> range(measure, band, ids)))
            .filter(words -> !words.isEmpty())
            .toList());
  }

  private static String range(Measure measure, Measure.Band band, Collection<String> ids) {
    if (!ids.contains(band.id())) {
      return "";
    }
    return measure.analyte()
        + " "
        + span(new Need.Span(band.low(), band.high()))
        + " "
        + measure.unit();
  }

  private String analytes(Collection<String> fields) {
    return listed(
        fields.stream()
            .sorted()
            .map(field -> knowledge.safety().measures().get(field))
            .map(measure -> measure == null ? "" : measure.analyte())
            .toList());
  }

  static String zones(Collection<Zone> zones) {
    return zones.stream()
        .sorted()
        .map(zone -> zone.slug().replace('-', ' '))
        .collect(Collectors.joining(OR));
  }

  private static String codes(IcdCodes codes) {
    List<String> all = new ArrayList<>(codes.prefixes());
    codes.ranges().forEach(range -> all.add(range.from() + "–" + range.to()));
    return listed(all);
  }

  /** A list of words; a long one is cut, since the page shows every code elsewhere. */
  private static String listed(Collection<String> words) {
    List<String> sorted =
        words instanceof List<String> list ? list : words.stream().sorted().toList();
    String shown = sorted.stream().limit(LISTED).collect(Collectors.joining(OR));
    return sorted.size() > LISTED
        ? text("library.fires.more", shown, sorted.size() - LISTED)
        : shown;
  }

  private static String span(Need.Span span) {
    if (span.most() >= Integer.MAX_VALUE) {
      return text("library.span.least", plain(span.least()));
    }
    return span.least() <= 0
        ? text("library.span.most", plain(span.most()))
        : text("library.span.between", plain(span.least()), plain(span.most()));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
