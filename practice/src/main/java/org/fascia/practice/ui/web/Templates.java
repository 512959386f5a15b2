package org.fascia.practice.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;

/** View names are templates: {@code people/list} is {@code src/main/jte/people/list.jte}. */
@Configuration
class Templates {
  private static final String PACKAGE = "org.fascia.templates";

  /**
   * Templates compiled in the build; or, where {@code fascia.templates.source} names their folder,
   * read again whenever they change.
   */
  @Bean
  TemplateEngine templateEngine(@Value("${fascia.templates.source:}") String source) {
    ClassLoader loader = Templates.class.getClassLoader();
    TemplateEngine engine =
        source.isEmpty()
            ? TemplateEngine.createPrecompiled(null, ContentType.Html, loader, PACKAGE)
            : TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(source)),
                Path.of("target", "jte-live"),
                ContentType.Html,
                loader,
                PACKAGE);
    engine.setBinaryStaticContent(source.isEmpty());
    return engine;
  }

  /** Comes before Spring's own resolver, to which redirects and forwards are left. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ViewResolver templateViews(TemplateEngine engine, Frame frame) {
    return (name, locale) ->
        name.contains(":") ? null : new TemplateView(engine, name + ".jte", frame);
  }
}
