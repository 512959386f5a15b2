package org.fascia.medicine.planning;

import java.util.List;

/**
 * An order as it was written or typed, before anyone checked it; an empty text means that nothing
 * stands there.
 *
 * @param diagnoses ICD-10-CM codes with or without dot
 * @param techniques ids or names of {@code techniques.yaml}, or the one word "massage"
 * @param frequency such as "2x/week", or with the length: "2x/week for 6 weeks"
 * @param duration such as "6 weeks" or "12 visits"
 * @param minutes hands-on minutes of one visit
 * @param signed the day of the signature, year-month-day
 */
public record OrderForm(
    Signer prescriber,
    List<String> diagnoses,
    List<String> techniques,
    List<Where> regions,
    String frequency,
    String duration,
    String minutes,
    String precautions,
    String signed) {
  /** Who signed, as written. */
  public record Signer(String name, String credential, String npi) {}

  /** A place, as written: region by id or name, side as left, right or both. */
  public record Where(String region, String side) {}

  public OrderForm {
    diagnoses = List.copyOf(diagnoses);
    techniques = List.copyOf(techniques);
    regions = List.copyOf(regions);
  }
}
