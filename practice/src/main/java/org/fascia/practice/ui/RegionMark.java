package org.fascia.practice.ui;

/**
 * What stands on one region of the body, on one side of it.
 *
 * <p>The side is a word ready to read, from the patient's own left and right; empty on the midline.
 */
public sealed interface RegionMark {

  /** Left, right or both; empty on the midline. */
  String side();

  /** No treatment here; shown hatched. */
  record KeepOut(String side, Reason why) implements RegionMark {}

  /**
   * Lighter than usual here.
   *
   * @param most the highest pressure allowed, 0 to 5
   */
  record PressureLimit(String side, int most, Reason why) implements RegionMark {}

  /**
   * Treated, or to be treated.
   *
   * @param dose minutes and pressure, ready to read
   */
  record Treated(String side, String technique, String dose) implements RegionMark {}

  /**
   * Where it hurts.
   *
   * @param level 0 to 10
   */
  record Pain(String side, int level) implements RegionMark {}
}
