package org.fascia.practice.library;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of entries, in the order they are listed. */
public enum Kind {
  CONDITION("conditions"),
  TECHNIQUE("techniques"),
  RULE("rules"),
  INSTRUMENT("instruments"),
  CLAIM("claims"),
  FINDING("findings"),
  COURSE("courses"),
  ADVERSE_EVENT("adverse-events"),
  SOURCE("sources");

  private final String slug;

  Kind(String slug) {
    this.slug = slug;
  }

  /** The kind of this slug; empty when there is none. */
  public static Optional<Kind> of(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
  }

  /** The kind as an address writes it, such as {@code conditions}. */
  public String slug() {
    return slug;
  }
}
