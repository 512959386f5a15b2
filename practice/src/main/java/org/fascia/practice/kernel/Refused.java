package org.fascia.practice.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one unchecked refusal: the request is understood and not granted, and everyone on the way
 * would only pass it on. The message is shown to the person; it never holds patient data.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("[A-Z]+-\\d{3}");

  private final String code;
  private final String message;
  private final @Nullable String field;

  /** Refuses the whole request; the code is listed in {@code docs/refusals.md}. */
  public Refused(String code, String message) {
    this(code, message, null);
  }

  /** Refuses because of one field of the form, by its name in the form. */
  public Refused(String code, String message, @Nullable String field) {
    super(code + " " + message);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a refusal code: " + code);
    }
    this.code = code;
    this.message = message;
    this.field = field;
  }

  /** The code that finds the line, such as {@code PLAN-004}. */
  public String code() {
    return code;
  }

  /** What is said to the person. */
  public String words() {
    return message;
  }

  /** The form field at fault, where one is. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }
}
