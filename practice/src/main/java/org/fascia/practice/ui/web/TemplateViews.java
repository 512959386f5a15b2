package org.fascia.practice.ui.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** View names are templates: {@code people/list} is {@code src/main/jte/people/list.jte}. */
@Component
class TemplateViews implements ViewResolver, Ordered {
  private final TemplateEngine engine;
  private final Frame frame;

  TemplateViews(TemplateEngine engine, Frame frame) {
    this.engine = engine;
    this.frame = frame;
  }

  /** Leaves names such as {@code redirect:/today} to Spring's own resolver, which comes after. */
  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    return name.contains(":") || name.endsWith(".pdf")
        ? null
        : new TemplateView(engine, name + ".jte", frame);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
