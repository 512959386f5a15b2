package org.fascia.practice.ui.web;

import java.time.LocalDate;
import java.util.Locale;
import org.fascia.practice.ui.Format;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller take a {@code LocalDate} from a date field as people type it. */
@Component
class TypedDates implements WebMvcConfigurer, Formatter<LocalDate> {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addFormatter(this);
  }

  @Override
  public LocalDate parse(String typed, Locale locale) {
    return Format.readDate(typed)
        .orElseThrow(() -> new IllegalArgumentException("not a day of the calendar"));
  }

  @Override
  public String print(LocalDate date, Locale locale) {
    return Format.date(date);
  }
}
