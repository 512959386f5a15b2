package org.fascia.records.codes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.TableRow;
import org.fascia.medicine.knowledge.Zone;

/** The words of the safety rules that a code map may use. */
record Vocabulary(Knowledge knowledge) {
  private static final Pattern ICD10 = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");
  private static final Pattern ATC = Pattern.compile("[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?");

  Optional<String> finding(String slug) {
    return Optional.ofNullable(knowledge.vocabulary().findings().get(slug));
  }

  Optional<String> findingSlug(String slug) {
    return Optional.of(slug).filter(knowledge.vocabulary().findings()::containsKey);
  }

  Optional<String> surgeryKind(String word) {
    return Optional.of(word).filter(knowledge.vocabulary().surgeryKinds()::containsKey);
  }

  Optional<String> measure(String field) {
    return Optional.of(field).filter(knowledge.safety().measures()::containsKey);
  }

  Place place(TableRow row, String regions) {
    Side side = row.optionalOne("side", "side", Vocabulary::side).orElse(Side.UNSTATED);
    return new Place(zones(row, regions), side);
  }

  Place placeWithoutSide(TableRow row, String regions) {
    return new Place(zones(row, regions), Side.UNSTATED);
  }

  private static Set<Zone> zones(TableRow row, String regions) {
    Set<Zone> zones = EnumSet.noneOf(Zone.class);
    zones.addAll(row.each(regions, "zone", Zone::of));
    return Collections.unmodifiableSet(zones);
  }

  static Optional<Side> side(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "left" -> Optional.of(Side.LEFT);
      case "right" -> Optional.of(Side.RIGHT);
      case "both", "bilateral" -> Optional.of(Side.BOTH);
      default -> Optional.empty();
    };
  }

  static Optional<String> icd10(String code) {
    return Optional.of(code).filter(it -> ICD10.matcher(it).matches());
  }

  static Optional<String> atc(String code) {
    return Optional.of(code).filter(it -> ATC.matcher(it).matches());
  }
}
