package org.fascia.practice.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.Scope;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.people.Certificate;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;

/**
 * What the therapist of a case may do: the one the case has, else the one who asks. Where neither
 * is a therapist nobody's certificate counts, and what needs one is left out.
 */
final class Scopes {
  private final Cases cases;
  private final Therapists therapists;
  private final UserId asking;

  Scopes(Cases cases, Therapists therapists, UserId asking) {
    this.cases = cases;
    this.therapists = therapists;
    this.asking = asking;
  }

  Scope of(CaseId file, Knowledge knowledge) {
    List<Therapist> all = therapists.list();
    Optional<Therapist> treating =
        cases
            .get(file)
            .therapist()
            .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
            .or(() -> all.stream().filter(one -> one.user().equals(asking)).findFirst());
    return Scope.certified(
        knowledge, treating.map(Scopes::techniques).orElse(Set.of()), colleagues(all));
  }

  private static Set<String> techniques(Therapist therapist) {
    return therapist.certificates().stream()
        .map(Certificate::technique)
        .collect(toUnmodifiableSet());
  }

  private record Certified(String technique, String name) {}

  private static Map<String, List<String>> colleagues(List<Therapist> all) {
    return all.stream()
        .flatMap(one -> techniques(one).stream().map(it -> new Certified(it, one.name().full())))
        .collect(groupingBy(Certified::technique, mapping(Certified::name, toList())));
  }
}
