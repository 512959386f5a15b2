package org.fascia.cli.plan;

import java.util.List;
import org.fascia.cli.plan.Paper.Block;
import org.fascia.cli.plan.Paper.Section;

/**
 * A plan as one HTML file that stands by itself: to print, or to open without a network.
 *
 * <p>Its style stands in the file: nothing else may be loaded, and a printed paper has no server
 * whose content policy it could break.
 */
public final class PlanHtml {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto;
        padding: 0 1rem; }
      h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
      h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; border-bottom: 1px solid currentColor; }
      h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
      ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
      li { margin-bottom: .4rem; }
      p { margin: .4rem 0; overflow-wrap: anywhere; }
      li p { margin: .1rem 0; }
      .says { font-weight: 600; }
      @media print {
        body { font-size: 10pt; margin: 0; max-width: none; }
        h2, h3 { break-after: avoid; }
        li { break-inside: avoid; }
      }
      </style>
      """;

  private final StringBuilder html = new StringBuilder();
  private boolean inList;

  private PlanHtml() {}

  /** The HTML of an answer. */
  public static String of(Answered answered) {
    return new PlanHtml().written(PaperWriter.paper(answered));
  }

  private String written(Paper paper) {
    html.append(HEAD);
    element("title", paper.title());
    html.append("</head>\n<body>\n<main>\n");
    element("h1", paper.title());
    paper.byline().forEach(words -> element("p", words));
    paper.sections().forEach(this::section);
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void section(Section section) {
    html.append("<section>\n");
    element("h2", section.heading());
    section.blocks().forEach(this::block);
    endList();
    html.append("</section>\n");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Words(String words) -> {
        endList();
        element("p", words);
      }
      case Block.Topic(String words) -> {
        endList();
        element("h3", words);
      }
      case Block.Point(String says, List<String> details) -> point(says, details);
    }
  }

  private void point(String says, List<String> details) {
    if (!inList) {
      html.append("<ul>\n");
      inList = true;
    }
    html.append("<li>");
    if (details.isEmpty()) {
      html.append(escaped(says));
    } else {
      html.append("<p class=\"says\">").append(escaped(says)).append("</p>");
      details.forEach(it -> html.append("<p>").append(escaped(it)).append("</p>"));
    }
    html.append("</li>\n");
  }

  private void endList() {
    if (inList) {
      html.append("</ul>\n");
      inList = false;
    }
  }

  private void element(String name, String words) {
    html.append('<').append(name).append('>').append(escaped(words));
    html.append("</").append(name).append(">\n");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
