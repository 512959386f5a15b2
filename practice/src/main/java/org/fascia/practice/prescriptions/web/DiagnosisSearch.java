package org.fascia.practice.prescriptions.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.CodeStanding.Billable;
import org.fascia.medicine.knowledge.CodeStanding.NotBillable;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.prescriptions.DiagnosisBook;
import org.springframework.stereotype.Component;

/** Finds ICD-10-CM codes by code, by the words of their titles, or by the name of a condition. */
@Component
class DiagnosisSearch {
  private static final int MOST = 15;
  private static final Pattern CODE_FIRST =
      Pattern.compile("(?i)([A-Z][0-9][0-9A-Z](?:\\.?[0-9A-Z]{1,4})?)(?:\\s.*)?");

  private final Knowledge knowledge;

  DiagnosisSearch(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** At most 15 billable codes for what was typed, as they stand on that day. */
  List<Billable> suggest(String typed, DiagnosisBook codes, ClinicDay day) {
    return typed.isBlank() ? List.of() : merged(typed, codes.search(typed, MOST, day));
  }

  /** The same among the codes that ship with Fascia. */
  List<Billable> suggest(String typed) {
    return typed.isBlank()
        ? List.of()
        : merged(typed, knowledge.diagnosisCodes().search(typed, MOST));
  }

  private List<Billable> merged(String typed, List<Billable> searched) {
    Map<String, Billable> found = new LinkedHashMap<>();
    Stream.concat(byCondition(typed), searched.stream())
        .forEach(code -> found.putIfAbsent(code.code(), code));
    return found.values().stream().limit(MOST).toList();
  }

  /** The code a field means: the one at its beginning, or the only one its words can mean. */
  String code(String typed) {
    var code = CODE_FIRST.matcher(typed.strip());
    if (code.matches()) {
      return code.group(1);
    }
    List<Billable> found = suggest(typed);
    return found.size() == 1 ? found.getFirst().code() : typed.strip();
  }

  private Stream<Billable> byCondition(String typed) {
    String sought = typed.strip().toLowerCase(Locale.ROOT);
    return knowledge.conditions().all().stream()
        .filter(condition -> names(condition).contains(sought))
        .flatMap(condition -> condition.codes().stream())
        .flatMap(this::billable);
  }

  private Stream<Billable> billable(String code) {
    return switch (knowledge.diagnosisCodes().standing(code)) {
      case Billable billable -> Stream.of(billable);
      case NotBillable heading -> heading.below().stream();
      default -> Stream.of();
    };
  }

  private static String names(Condition condition) {
    return (condition.name() + " | " + condition.plainName()).toLowerCase(Locale.ROOT);
  }
}
