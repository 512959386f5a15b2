package org.fascia.practice.prescriptions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.budget.packs.PayerType;
import org.fascia.practice.people.UsState;
import org.fascia.practice.prescriptions.Finding.Severity;
import org.fascia.yaml.Entry;

/**
 * How grave one finding is, by who pays and in which state; empty where that payer does not ask.
 */
final class Severities {
  private static final String OTHERWISE = "otherwise";
  private static final String INSURED = "insured";
  private static final String UNSTATED = "unstated";
  private static final String NONE = "none";
  private static final Set<PayerType> UNINSURED = Set.of(PayerType.SELF_PAY, PayerType.HSA_FSA);

  // no severity: this payer does not ask
  private final Map<String, List<Severity>> byPayer = new HashMap<>();

  /** Reads one severity for all, or a mapping with {@code otherwise} in it. */
  Severities(Entry entry, String key) {
    if (!entry.nests(key)) {
      byPayer.put(OTHERWISE, entry.one(key, "severity", Severities::severity));
      return;
    }
    Entry table = entry.child(key);
    for (String payer : table.keys()) {
      if (!isKnown(payer)) {
        throw table.fault(
            payer, "no payer type, " + INSURED + ", " + UNSTATED + " or " + OTHERWISE);
      }
      byPayer.put(payer, table.one(payer, "severity", Severities::severity));
    }
    if (!byPayer.containsKey(OTHERWISE)) {
      throw table.fault(OTHERWISE, "is missing");
    }
  }

  /** For this payer; the closest entry counts: payer and state, payer, all insurers, all. */
  Optional<Severity> of(Optional<PayerType> payer, Optional<UsState> state) {
    return keys(payer, state).filter(byPayer::containsKey).findFirst().stream()
        .map(byPayer::get)
        .flatMap(List::stream)
        .findFirst();
  }

  private static Stream<String> keys(Optional<PayerType> payer, Optional<UsState> state) {
    if (payer.isEmpty()) {
      return Stream.of(UNSTATED, OTHERWISE);
    }
    String slug = slug(payer.get());
    return Stream.of(
            state.map(where -> slug + "/" + where).stream(),
            Stream.of(slug),
            UNINSURED.contains(payer.get()) ? Stream.<String>of() : Stream.of(INSURED),
            Stream.of(OTHERWISE))
        .flatMap(one -> one);
  }

  private static boolean isKnown(String key) {
    return Set.of(OTHERWISE, INSURED, UNSTATED).contains(key)
        || payer(key.replaceFirst("/[A-Z]{2}$", "")).isPresent();
  }

  private static Optional<List<Severity>> severity(String word) {
    List<Severity> meant =
        Arrays.stream(Severity.values())
            .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
            .toList();
    return meant.isEmpty() && !word.equals(NONE) ? Optional.empty() : Optional.of(meant);
  }

  private static Optional<PayerType> payer(String slug) {
    return Arrays.stream(PayerType.values()).filter(type -> slug(type).equals(slug)).findFirst();
  }

  private static String slug(PayerType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
