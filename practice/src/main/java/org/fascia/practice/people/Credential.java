package org.fascia.practice.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a prescriber is licensed as; who of them may prescribe for whom is a dated table, not part
 * of the word.
 */
public enum Credential {
  MD("MD"),
  DO("DO"),
  NP("NP"),
  PA("PA"),
  DC("DC"),
  PT("PT"),
  ND("ND"),
  DPM("DPM"),
  DDS("DDS"),
  DMD("DMD"),
  OD("OD"),
  CNS("CNS"),
  CNM("CNM"),
  OT("OT"),
  LAC("LAc"),
  PSYD("PsyD"),
  PHD("PhD"),
  OTHER("other");

  private final String letters;

  Credential(String letters) {
    this.letters = letters;
  }

  /** The letters behind the name. */
  public String letters() {
    return letters;
  }

  /** The credential of these letters in any case, with or without dots; ARNP, APRN, FNP are NP. */
  public static Optional<Credential> of(String letters) {
    String bare = letters.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    String known =
        switch (bare) {
          case "ARNP", "APRN", "FNP", "CRNP", "DNP" -> "NP";
          case "DPT" -> "PT";
          case "OTR", "OTD" -> "OT";
          case "PAC" -> "PA";
          default -> bare;
        };
    return Arrays.stream(values()).filter(one -> one.name().equals(known)).findFirst();
  }
}
