package org.fascia.practice.prescriptions.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.fascia.practice.ui.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.knowledge.Region.Laterality;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.RegionChoices;
import org.springframework.stereotype.Component;

/** What the order form offers: techniques done in a visit, and the regions one may work on. */
@Component
class OrderChoices {
  private final Knowledge knowledge;

  OrderChoices(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Choice> techniques() {
    return knowledge.techniques().all().stream()
        .filter(technique -> !technique.homeOnly())
        .map(technique -> new Choice(technique.id(), technique.name()))
        .toList();
  }

  /** The regions by part of the body, with what is chosen now. */
  List<RegionChoices> regions(Map<String, String> chosen) {
    return knowledge.regions().all().stream()
        .filter(Region::treatable)
        .collect(groupingBy(Region::group, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            group ->
                new RegionChoices(
                    text("prescriptions.group." + group.getKey()),
                    group.getValue().stream().map(region -> row(region, chosen)).toList()))
        .toList();
  }

  private static RegionChoices.Row row(Region region, Map<String, String> chosen) {
    return new RegionChoices.Row(
        region.id(),
        region.name(),
        region.laterality() == Laterality.LEFT_RIGHT
            ? RegionChoices.Sides.LEFT_RIGHT
            : RegionChoices.Sides.MIDLINE,
        chosen.getOrDefault(region.id(), ""));
  }
}
