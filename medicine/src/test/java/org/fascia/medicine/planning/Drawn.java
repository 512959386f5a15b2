package org.fascia.medicine.planning;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.screening.PatientFile;

/** What laws of planning draw from: people with real dangers, codes, regions. */
final class Drawn {
  private static final Knowledge KNOWLEDGE = PlanExamples.KNOWLEDGE;
  static final List<Facts> PATIENTS = patients();
  static final List<String> CODES = codes();

  private Drawn() {}

  static OrderedRegion region(Random random) {
    Region region = one(KNOWLEDGE.regions().all(), random);
    List<Side> sides =
        region.laterality() == Region.Laterality.MIDLINE
            ? List.of(Side.UNSTATED)
            : List.of(Side.values());
    return new OrderedRegion(region.id(), one(sides, random));
  }

  static <T> T one(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }

  /** The people of the vignettes and of the published cases: real dangers, real absences. */
  static List<Facts> patients() {
    return Stream.of("safety_vignettes.yaml", "published_cases.yaml")
        .flatMap(file -> PatientFile.read(file, PlanExamples.bytes(file), KNOWLEDGE).stream())
        .map(PatientFile.Patient::facts)
        .toList();
  }

  static List<String> codes() {
    return KNOWLEDGE.conditions().all().stream()
        .flatMap(condition -> condition.codes().stream())
        .flatMap(
            code ->
                switch (KNOWLEDGE.diagnosisCodes().standing(code)) {
                  case CodeStanding.Billable billable -> Stream.of(billable.code());
                  case CodeStanding.NotBillable header ->
                      header.below().stream().map(CodeStanding.Billable::code).limit(1);
                  case CodeStanding.NoSuchCode none -> Stream.<String>of();
                  case CodeStanding.NotListed unlisted -> Stream.of(unlisted.code());
                })
        .distinct()
        .toList();
  }
}
