package org.fascia.practice.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The templates of the build, or in development those of a folder. */
@Configuration
class Templates {
  private static final String BUILT = "org.fascia.templates";

  /** Not the package of the build, whose classes would be found first and never change. */
  private static final String LIVE = "org.fascia.livetemplates";

  /**
   * Templates compiled in the build; or, where {@code fascia.templates.source} names their folder,
   * read again whenever they change.
   */
  @Bean
  TemplateEngine templateEngine(@Value("${fascia.templates.source:}") String source) {
    ClassLoader loader = Templates.class.getClassLoader();
    TemplateEngine engine =
        source.isEmpty()
            ? TemplateEngine.createPrecompiled(null, ContentType.Html, loader, BUILT)
            : TemplateEngine.create(
                new DirectoryCodeResolver(Path.of(source)),
                Path.of("target", "jte-live"),
                ContentType.Html,
                loader,
                LIVE);
    engine.setBinaryStaticContent(source.isEmpty());
    return engine;
  }
}
