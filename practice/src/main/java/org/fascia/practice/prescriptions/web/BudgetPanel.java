package org.fascia.practice.prescriptions.web;

import java.util.List;
import org.fascia.practice.ui.Reason;
import org.fascia.practice.ui.Tone;

/**
 * A case's budget as it is shown: how many visits, until when, what binds, and everything beside.
 *
 * @param left the visits left, in words
 * @param until the last day, in words; empty without one
 * @param binds which limit binds, in words
 * @param payer with whom it is counted, in words
 * @param lights what the prescriber ordered and what the payer agreed to
 * @param beyond whether somebody may answer for one more visit
 */
public record BudgetPanel(
    String href,
    String left,
    Tone tone,
    String until,
    String binds,
    String payer,
    List<LightRow> lights,
    List<LimitRow> limits,
    List<WarningRow> warnings,
    Beyond beyond) {
  public BudgetPanel {
    lights = List.copyOf(lights);
    limits = List.copyOf(limits);
    warnings = List.copyOf(warnings);
  }

  /** Whether somebody may answer for one more visit. */
  public enum Beyond {
    /** One more may be given. */
    NOT_NEEDED,
    /** The owner or a lead may answer for one. */
    BY_NAME,
    /** Somebody has answered for one. */
    ANSWERED,
    /** Nobody may. */
    NEVER
  }

  /** One of the two lights. */
  public record LightRow(String about, String answer, Tone tone, String says) {}

  /**
   * One limit.
   *
   * @param asOf the day of the payer's last word; empty where it is counted here
   * @param reason where it stands
   */
  public record LimitRow(
      String name,
      String standing,
      Tone tone,
      Figures figures,
      String until,
      String asOf,
      Reason reason) {}

  /** What is allowed and taken of a limit, in its own measure. */
  public record Figures(String allowed, String used, String booked, String billed, String left) {}

  /** Something to do or to know, with its day where it has one. */
  public record WarningRow(String says, String day, Tone tone) {}

  /** The case's own page about who pays. */
  public String coverage() {
    return href + "/coverage";
  }

  /** Where somebody answers for a visit. */
  public String answer() {
    return href + "/visit-override";
  }

  /** The first things to know; the rest stands in the details. */
  public List<WarningRow> first() {
    return warnings.stream().limit(4).toList();
  }

  /** What follows the first things to know. */
  public List<WarningRow> more() {
    return warnings.stream().skip(4).toList();
  }
}
