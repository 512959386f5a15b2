package org.fascia.practice.ui.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Renders one template with the model and the page frame, whole before the first byte is sent. */
record TemplateView(TemplateEngine engine, String template, Frame frame) implements View {
  private static final String HTML = "text/html;charset=UTF-8";

  @Override
  public String getContentType() {
    return HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
    parameters.put("page", frame.around(request));
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    response.setContentType(HTML);
    // Pages hold patient data: neither the browser's disk nor a proxy keeps them.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      // What was refused is no place to come back to.
      response.setHeader("HX-Push-Url", "false");
    }
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
