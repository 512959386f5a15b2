package org.fascia.medicine.knowledge;

/**
 * Days since an event, from {@code least} to {@code most}, both included.
 *
 * @param undated what a record without a date counts as; the vocabulary says so key by key
 */
public record Window(int least, int most, Undated undated) {
  /** Every day, dated or not. */
  public static final Window ANY = new Window(0, Integer.MAX_VALUE, Undated.INSIDE);

  /** What a record without a date counts as. */
  public enum Undated {
    INSIDE,
    OUTSIDE
  }

  /** Whether an event so many days ago lies inside. */
  public boolean holds(int days) {
    return least <= days && days <= most;
  }

  /** Whether the window leaves anything out, so that the date of the event matters. */
  public boolean bounded() {
    return least > 0 || most < Integer.MAX_VALUE;
  }
}
