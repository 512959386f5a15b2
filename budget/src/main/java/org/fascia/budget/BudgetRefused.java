package org.fascia.budget;

/**
 * What came in is not a case a budget can be made of.
 *
 * <p>The sentence says what is wrong and what would be right; the field names where.
 */
public final class BudgetRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String field;

  BudgetRefused(String code, String field, String sentence) {
    super(sentence);
    this.code = code;
    this.field = field;
  }

  /** The code listed in {@code docs/refusals.md}. */
  public String code() {
    return code;
  }

  /** The part of the case that is wrong, such as {@code visits}. */
  public String field() {
    return field;
  }

  /** What is said to the person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
