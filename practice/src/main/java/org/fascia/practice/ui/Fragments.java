package org.fascia.practice.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders fragments inside the page that shows them: {@code ${fragments.content(part, page)}}. */
@Component
public class Fragments {
  private final TemplateEngine engine;

  Fragments(TemplateEngine engine) {
    this.engine = engine;
  }

  /** The fragment as content of the page; its template may take {@code page} as well. */
  public Content content(Fragment fragment, Page page) {
    Map<String, Object> parameters = new HashMap<>(fragment.parameters());
    parameters.put("page", page);
    return output -> engine.render(fragment.template() + ".jte", parameters, output);
  }
}
