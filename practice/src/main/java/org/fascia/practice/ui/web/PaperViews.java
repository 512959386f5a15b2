package org.fascia.practice.ui.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fascia.practice.ui.Pdf;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * View names that end in .pdf are papers: {@code pdf/pad.pdf} is the template {@code pdf/pad.jte}.
 */
@Component
class PaperViews implements ViewResolver, Ordered {
  private static final String PDF = ".pdf";

  private final TemplateEngine engine;

  PaperViews(TemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    return name.endsWith(PDF) && !name.contains(":")
        ? new PaperView(engine, name.substring(0, name.length() - PDF.length()) + ".jte")
        : null;
  }

  /** Before the pages, which would take the name for a template of theirs. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  private record PaperView(TemplateEngine engine, String template) implements View {

    @Override
    public String getContentType() {
      return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      StringOutput html = new StringOutput();
      Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
      parameters.keySet().removeIf(key -> key.startsWith("org.springframework"));
      engine.render(template, parameters, html);
      byte[] pdf = Pdf.of(html.toString());
      response.setContentType(getContentType());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
      response.setContentLength(pdf.length);
      response.getOutputStream().write(pdf);
    }
  }
}
