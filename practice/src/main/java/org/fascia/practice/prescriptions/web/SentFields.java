package org.fascia.practice.prescriptions.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.knowledge.Region.Laterality;
import org.fascia.records.SentOrder;
import org.springframework.stereotype.Component;

/** Fills the order form with what another system sent. */
@Component
class SentFields {
  private static final Pattern SIDE = Pattern.compile("(?i)\\b(left|right|both|bilateral)\\b");

  private final Knowledge knowledge;

  SentFields(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The fields by their names, without the empty ones. */
  Map<String, List<String>> of(SentOrder order) {
    Fields fields = new Fields();
    fields.put("prescriber", order.prescriber().line());
    fields.put("practice", order.prescriber().practice());
    fields.put("phone", order.prescriber().phone());
    fields.put("fax", order.prescriber().fax());
    fields.put("patientName", order.patient());
    fields.put("patientBorn", order.born());
    fields.put("schedule", order.schedule());
    fields.put("precautions", order.precautions());
    fields.put("necessity", order.necessity());
    fields.put("written", order.term().written());
    fields.put("starts", order.term().starts());
    fields.put("ends", order.term().ends());
    fields.put("signed", order.signed().or(() -> order.term().written()));
    fields.put("signature", order.signed().isPresent() ? "ELECTRONIC" : "");
    for (int at = 0; at < Math.min(order.diagnoses().size(), OrderText.DIAGNOSES); at++) {
      fields.put(OrderText.field(at + 1), order.diagnoses().get(at));
    }
    order.sites().forEach(site -> region(site, fields));
    if (!order.procedures().isEmpty()) {
      fields.typed.put("procedure", order.procedures());
    }
    return fields.typed;
  }

  // what is no region by name is left to the eyes: the paper or the sender says where
  private void region(String site, Fields fields) {
    Matcher side = SIDE.matcher(site);
    String word = side.find() ? side.group(1).toLowerCase(Locale.ROOT) : "both";
    String name = SIDE.matcher(site).replaceAll("").replaceAll("[,;]", " ").strip();
    known(name)
        .ifPresent(
            region ->
                fields.put(
                    "region." + region.id(),
                    region.laterality() == Laterality.LEFT_RIGHT
                        ? word.replace("bilateral", "both")
                        : "midline"));
  }

  private Optional<Region> known(String name) {
    String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return knowledge
        .regions()
        .find(id)
        .or(
            () ->
                knowledge.regions().all().stream()
                    .filter(region -> region.name().equalsIgnoreCase(name))
                    .findFirst());
  }

  /** Fields under way. */
  private static final class Fields {
    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    void put(String field, String value) {
      if (!value.isBlank()) {
        typed.put(field, List.of(value.strip()));
      }
    }

    void put(String field, Optional<LocalDate> day) {
      day.ifPresent(it -> typed.put(field, List.of(it.toString())));
    }
  }
}
