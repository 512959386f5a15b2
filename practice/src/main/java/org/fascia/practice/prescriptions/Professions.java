package org.fascia.practice.prescriptions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.people.Credential;
import org.fascia.practice.people.UsState;
import org.fascia.yaml.Entry;

/** Which profession may prescribe for which payer, where and when, as {@code rules.yaml} says. */
final class Professions {
  private final Set<Credential> unasked;
  private final List<Row> rows;

  /** What holds for one payer in one state, or in all, from a day on. */
  private record Row(
      PayerType payer,
      Optional<UsState> state,
      LocalDate from,
      Set<Credential> allowed,
      Set<Credential> ask,
      MayPrescribe others) {

    boolean holds(PayerType type, Optional<UsState> where, LocalDate day) {
      return payer == type && (state.isEmpty() || state.equals(where)) && !day.isBefore(from);
    }

    MayPrescribe says(Credential credential) {
      if (allowed.contains(credential)) {
        return MayPrescribe.YES;
      }
      return ask.contains(credential) ? MayPrescribe.ASK : others;
    }
  }

  Professions(Entry entry) {
    this.unasked = EnumSet.copyOf(entry.each("unasked", "credential", Credential::of));
    this.rows = entry.children("payers").stream().map(Professions::row).toList();
    OrderRules.sourced(entry);
  }

  /** Whether this profession's order is taken; without a row only the unasked need no question. */
  MayPrescribe ask(
      Credential credential, Optional<PayerType> type, Optional<UsState> state, LocalDate day) {
    return type.flatMap(
            payer -> rows.stream().filter(row -> row.holds(payer, state, day)).findFirst())
        .map(row -> row.says(credential))
        .orElse(unasked.contains(credential) ? MayPrescribe.YES : MayPrescribe.ASK);
  }

  private static Row row(Entry entry) {
    OrderRules.sourced(entry);
    return new Row(
        entry.one("payer", "payer type", Professions::payer),
        entry.optionalOne("state", "state", code -> Optional.of(new UsState(code))),
        entry.day("from"),
        Set.copyOf(entry.each("allowed", "credential", Credential::of)),
        Set.copyOf(entry.has("ask") ? entry.each("ask", "credential", Credential::of) : List.of()),
        entry.one("others", "answer", Professions::answer));
  }

  static Optional<PayerType> payer(String slug) {
    return Arrays.stream(PayerType.values()).filter(type -> slug(type).equals(slug)).findFirst();
  }

  static String slug(PayerType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<MayPrescribe> answer(String word) {
    return Arrays.stream(MayPrescribe.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
