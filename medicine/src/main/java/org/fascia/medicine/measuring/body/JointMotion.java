package org.fascia.medicine.measuring.body;

import java.util.List;

/**
 * One movement of one joint, measured with a goniometer.
 *
 * @param joint as in {@code instruments.yaml}, such as {@code shoulder}
 * @param movement such as {@code external-rotation}
 * @param readings one to three in the same position
 */
public record JointMotion(String joint, String movement, Way way, List<Degrees> readings) {
  /** Who moves the joint; the two are never compared with one another. */
  public enum Way {
    ACTIVE,
    PASSIVE
  }

  public JointMotion {
    readings = List.copyOf(readings);
  }

  /** The mean of the readings. */
  public Degrees range() {
    return Degrees.mean(readings);
  }

  /** How many degrees are missing to the other side; negative when this side moves further. */
  public double deficitTo(JointMotion unaffected) {
    if (!comparableWith(unaffected)) {
      throw new IllegalArgumentException("another movement is no comparison");
    }
    return unaffected.range().minus(range());
  }

  /** Whether the other is the same movement of the same joint, moved in the same way. */
  public boolean comparableWith(JointMotion other) {
    return joint.equals(other.joint) && movement.equals(other.movement) && way == other.way;
  }
}
