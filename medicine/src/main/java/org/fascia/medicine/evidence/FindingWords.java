package org.fascia.medicine.evidence;

import java.util.Optional;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Estimate.Figure;

/** Says parts of a finding. */
public final class FindingWords {
  private FindingWords() {}

  /** The size with its interval, such as {@code SMD −0.37 (−0.62 to −0.12)}; none when unknown. */
  public static Optional<String> figure(Estimate finding) {
    return finding.effect().figure().map(it -> words(it, finding.effect().scale()));
  }

  private static String words(Figure figure, Optional<String> scale) {
    String interval =
        figure.hasInterval()
            ? " ("
                + Printed.number(figure.low().getAsDouble())
                + " to "
                + Printed.number(figure.high().getAsDouble())
                + ")"
            : "";
    return figure.measure().name()
        + " "
        + Printed.number(figure.value())
        + interval
        + scale.map(it -> ", " + it).orElse("");
  }

  /** Which side a finding speaks for; a guideline's advice is told as advice. */
  public static String side(Estimate finding) {
    return switch (finding.favours()) {
      case MASSAGE -> finding.isAdvice() ? "advises it" : "favours massage";
      case NEITHER ->
          finding.isAdvice() ? "neither advises it nor against it" : "no difference shown";
      case COMPARATOR -> finding.isAdvice() ? "advises against it" : "favours the comparison";
    };
  }

  /** Authors, year and title of the publication. */
  public static String source(Estimate finding) {
    var publication = finding.publication();
    String year = publication.year().isPresent() ? " " + publication.year().getAsInt() : "";
    return publication.authors()
        + year
        + ". "
        + publication.title()
        + " ("
        + publication.kind().words()
        + ")";
  }

  /** The first author's name and the year, for a narrow place. */
  public static String shortSource(Estimate finding) {
    var publication = finding.publication();
    String first = publication.authors().split("[,;]", 2)[0].strip();
    return first + (publication.year().isPresent() ? " " + publication.year().getAsInt() : "");
  }

  /** A word of the files with spaces for hyphens. */
  public static String plain(String word) {
    return word.equals("rom") ? "range of motion" : word.replace('-', ' ');
  }
}
