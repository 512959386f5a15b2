package org.fascia.medicine.planning;

import static java.util.stream.Collectors.joining;
import static org.fascia.medicine.planning.OrderFaults.quoted;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.fascia.medicine.planning.Treatment.Massage;
import org.fascia.medicine.planning.Treatment.Named;

/** What an order asks the therapist to do. */
final class TreatmentCheck {
  private static final Set<String> MASSAGE =
      Set.of("massage", "massage therapy", "medical massage", "therapeutic massage");

  private final Spelling spelling;
  private final String known;

  TreatmentCheck(Knowledge knowledge) {
    List<Technique> techniques = knowledge.techniques().all();
    this.spelling = Spelling.of(techniques, Technique::id, TreatmentCheck::names);
    this.known = techniques.stream().map(Technique::id).collect(joining(", "));
  }

  private static List<String> names(Technique technique) {
    return Stream.concat(Stream.of(technique.name()), technique.synonyms().stream()).toList();
  }

  Optional<Treatment> treatment(List<String> written, OrderFaults faults) {
    List<String> words = written.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
    if (words.isEmpty()) {
      faults.add(
          "ORDER-009",
          "techniques",
          "the order does not say what is to be done",
          "\"massage\" or the techniques by name");
      return Optional.empty();
    }
    return MASSAGE.containsAll(words) ? Optional.of(new Massage()) : named(words, faults);
  }

  private Optional<Treatment> named(List<String> words, OrderFaults faults) {
    Set<String> named = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      technique("techniques[" + (at + 1) + "]", words.get(at), faults).ifPresent(named::add);
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(new Named(List.copyOf(named)));
  }

  private Optional<String> technique(String place, String words, OrderFaults faults) {
    if (MASSAGE.contains(words)) {
      faults.add(
          "ORDER-011",
          place,
          quoted(words) + " stands beside techniques by name",
          "either \"massage\" alone or the techniques that are meant");
      return Optional.empty();
    }
    Optional<String> id = spelling.idOf(words);
    if (id.isEmpty()) {
      faults.add(
          "ORDER-010",
          place,
          "there is no technique " + quoted(words),
          "\"massage\" or some of " + known);
    }
    return id;
  }
}
