package org.fascia.practice.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fascia.practice.kernel.Refused;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/**
 * What is wrong with a form, gathered field by field so that one look shows all of it.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * Optional<PersonName> name = problems.read("family", () -> new PersonName(given, family));
 * Optional<LocalDate> birth = problems.present("birthDate", Format.readDate(typed), words);
 * problems.orThrow();
 * }</pre>
 */
public final class Problems {
  private final BindingResult found = new MapBindingResult(Map.of(), "form");

  /**
   * Notes what has to be put right at this field; an empty field name means the whole form. What is
   * said there already is not said twice.
   */
  public void at(String field, String words) {
    if (isSaid(field, words)) {
      return;
    }
    if (field.isEmpty()) {
      found.reject("form", words);
    } else {
      found.rejectValue(field, "form", words);
    }
  }

  /** What the reading gives; empty when it is refused, which is then noted at this field. */
  public <T> Optional<T> read(String field, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (Refused refused) {
      at(field, refused.words());
      return Optional.empty();
    }
  }

  /** The value, with a problem noted at this field when there is none. */
  public <T> Optional<T> present(String field, Optional<T> value, String words) {
    if (value.isEmpty()) {
      at(field, words);
    }
    return value;
  }

  private boolean isSaid(String field, String words) {
    return !field.isEmpty()
        && found.getFieldErrors(field).stream()
            .anyMatch(said -> words.equals(said.getDefaultMessage()));
  }

  /** The fields at which something is wrong. */
  public Set<String> fields() {
    return found.getFieldErrors().stream().map(FieldError::getField).collect(Collectors.toSet());
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return !found.hasErrors();
  }

  /** Ends the request with everything noted; goes on when there is nothing. */
  public void orThrow() throws BindException {
    if (found.hasErrors()) {
      throw new BindException(found);
    }
  }
}
