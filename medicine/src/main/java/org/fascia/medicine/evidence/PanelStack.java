package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.List;

/** Several forest plots, each with its own axis, one below the other in one picture. */
final class PanelStack {
  private static final double BETWEEN = 14;

  private final String title;
  private final String description;
  private final List<ForestDrawing> panels = new ArrayList<>();

  PanelStack(String title, String description) {
    this.title = title;
    this.description = description;
  }

  void add(ForestDrawing panel) {
    panels.add(panel);
  }

  String svg(String id) {
    Markup svg = new Markup();
    double height = panels.stream().mapToDouble(it -> it.height() + BETWEEN).sum();
    if (panels.isEmpty()) {
      height = 48;
    }
    svg.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"forest\" viewBox=\"0 0 {} {}\""
            + " font-family=\"sans-serif\" font-size=\"13\" fill=\"currentColor\" role=\"img\"",
        ForestDrawing.WIDTH,
        height);
    svg.add(" aria-labelledby=\"{}-title {}-desc\">\n", id, id);
    svg.add("<title id=\"{}-title\">{}</title>\n", id, title);
    svg.add("<desc id=\"{}-desc\">{}</desc>\n", id, description);
    if (panels.isEmpty()) {
      double line = 20;
      for (String words : Lines.wrapped(description, 54)) {
        svg.add(
            "<text class=\"forest-note\" x=\"{}\" y=\"{}\">{}</text>\n", Axis.LEFT, line, words);
        line += 18;
      }
    }
    StringBuilder content = new StringBuilder(svg.toString());
    double y = 0;
    for (ForestDrawing panel : panels) {
      content.append(new Markup().add("<g transform=\"translate(0 {})\">\n", y));
      content.append(panel.content()).append("</g>\n");
      y += panel.height() + BETWEEN;
    }
    return content.append("</svg>\n").toString();
  }
}
