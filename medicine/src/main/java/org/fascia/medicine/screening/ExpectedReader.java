package org.fascia.medicine.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Site;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.SafetyVocabulary;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.medicine.screening.Expected.ExpectedLimit;
import org.fascia.yaml.Entry;

/** Reads what a patient file expects of the screening. */
final class ExpectedReader {
  private final SafetyVocabulary vocabulary;
  private final Set<String> rules;

  ExpectedReader(Knowledge knowledge) {
    vocabulary = knowledge.vocabulary();
    rules = knowledge.safety().ids();
  }

  Expected read(Entry entry) {
    entry.leave("reason");
    Optional<Verdict> exact = entry.optionalOne("outcome", "outcome", Verdict::of);
    Optional<Verdict> least = entry.optionalOne("at_least", "outcome", Verdict::of);
    Optional<Verdict> most = entry.optionalOne("at_most", "outcome", Verdict::of);
    if (exact.isPresent() && (least.isPresent() || most.isPresent())) {
      throw entry.fault("outcome", "stands beside at_least or at_most");
    }
    Set<String> fires = new LinkedHashSet<>(entry.each("rules", "rule", this::rule));
    fires.addAll(entry.each("also_fires", "rule", this::rule));
    return new Expected(
        exact.or(() -> least).orElse(Verdict.PROCEED),
        exact.or(() -> most).orElse(Verdict.EMERGENCY),
        fires,
        Set.copyOf(entry.each("tips", "rule", this::rule)),
        Set.copyOf(entry.each("must_not_fire", "rule", this::rule)),
        entry.has("limits") ? Optional.of(limits(entry)) : Optional.empty(),
        entry.has("leave_out") ? Optional.of(leaveOut(entry)) : Optional.empty());
  }

  private Optional<String> rule(String id) {
    return Optional.of(id).filter(rules::contains);
  }

  private List<ExpectedLimit> limits(Entry entry) {
    List<ExpectedLimit> limits = new ArrayList<>();
    for (Entry limit : entry.children("limits")) {
      List<String> techniques =
          limit.each(
              "technique",
              "technique",
              word -> Optional.of(word).filter(vocabulary.techniques()::contains));
      int most = limit.whole("max_pressure");
      String rule = limit.optionalOne("rule", "rule", this::rule).orElse("");
      for (Site site : sites(limit)) {
        techniques.forEach(one -> limits.add(new ExpectedLimit(site, one, most, rule)));
      }
    }
    return limits;
  }

  private List<ExpectedLimit> leaveOut(Entry entry) {
    List<ExpectedLimit> leaveOut = new ArrayList<>();
    for (Entry out : entry.children("leave_out")) {
      String rule = out.optionalOne("rule", "rule", this::rule).orElse("");
      sites(out).forEach(site -> leaveOut.add(new ExpectedLimit(site, "", 0, rule)));
    }
    return leaveOut;
  }

  private List<Site> sites(Entry entry) {
    Place place = RequestReader.place(vocabulary, entry, "region", "side");
    List<Site> sites = new ArrayList<>();
    for (Zone zone : place.zones()) {
      sites.add(new Site(zone, place.side()));
    }
    return sites;
  }
}
