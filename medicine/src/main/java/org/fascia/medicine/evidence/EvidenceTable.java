package org.fascia.medicine.evidence;

import java.util.List;
import java.util.Optional;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Estimate.Favours;

/**
 * Findings as a table: an HTML fragment without style or script.
 *
 * <p>Every cell bears its heading as {@code data-label}, so that a narrow screen can show each row
 * as a card.
 */
public final class EvidenceTable {
  private EvidenceTable() {}

  /** The table with this caption; a sentence instead when there are no findings. */
  public static String html(String caption, List<Estimate> findings) {
    if (findings.isEmpty()) {
      return new Markup().add("<p>{}: no finding.</p>\n", caption).toString();
    }
    Markup html = new Markup();
    html.add("<table class=\"table evidence-table\">\n<caption>{}</caption>\n", caption);
    html.add("<thead><tr><th scope=\"col\">Outcome</th><th scope=\"col\">Compared with</th>");
    html.add("<th scope=\"col\">Result</th><th scope=\"col\">People</th>");
    html.add(
        "<th scope=\"col\">Certainty</th><th scope=\"col\">Source</th></tr></thead>\n<tbody>\n");
    findings.forEach(it -> row(html, it));
    return html.add("</tbody>\n</table>\n").toString();
  }

  private static void row(Markup html, Estimate finding) {
    html.add(
        "<tr><th scope=\"row\" data-label=\"Outcome\">{}, {}</th>",
        FindingWords.plain(finding.studied().outcome()),
        finding.studied().timepoint());
    html.add("<td data-label=\"Compared with\">{}</td>", finding.studied().comparator().word());
    html.add(
        "<td data-label=\"Result\" class=\"{}\"><strong>{}</strong>",
        style(finding.favours()),
        FindingWords.side(finding));
    FindingWords.figure(finding).ifPresent(it -> html.add(" <span>{}</span>", it));
    html.add("<p>{}</p></td>", finding.conclusion());
    html.add("<td data-label=\"People\">{}</td>", people(finding).orElse("not stated"));
    html.add(
        "<td data-label=\"Certainty\">{}</td><td data-label=\"Source\">{}</td></tr>\n",
        finding.certainty().words(),
        FindingWords.source(finding));
  }

  private static Optional<String> people(Estimate finding) {
    var people = finding.effect().participants();
    return people.isPresent() ? Optional.of(String.valueOf(people.getAsInt())) : Optional.empty();
  }

  private static String style(Favours favours) {
    return switch (favours) {
      case MASSAGE -> "evidence-massage";
      case NEITHER -> "evidence-neither";
      case COMPARATOR -> "evidence-comparator";
    };
  }
}
