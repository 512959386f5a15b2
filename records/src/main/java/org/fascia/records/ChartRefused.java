package org.fascia.records;

/**
 * The chart cannot be answered as a whole, so it is not answered at all.
 *
 * <p>The message is one sentence for a person: file, place, what was found and what was expected.
 * It holds no value of the record but dates.
 */
public final class ChartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  ChartRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The code listed in {@code docs/refusals.md}, RECORDS-001 to RECORDS-016. */
  public String code() {
    return code;
  }

  /** What is said to the person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
