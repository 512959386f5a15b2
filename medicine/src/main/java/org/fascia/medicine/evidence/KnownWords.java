package org.fascia.medicine.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fascia.medicine.knowledge.Certainty;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Estimate.Favours;
import org.fascia.medicine.knowledge.EvidenceWords.Against;

/** Says in a few sentences what is known, what is not, and how sure that is. */
final class KnownWords {
  private final Known known;
  private final List<String> sentences = new ArrayList<>();

  private KnownWords(Known known) {
    this.known = known;
  }

  static String of(Known known) {
    KnownWords words = new KnownWords(known);
    words.say();
    return String.join(" ", words.sentences);
  }

  private void say() {
    Summary direct = known.direct();
    if (direct.effects() == 0) {
      sentences.add("No trial of " + technique() + " in " + condition() + " was found.");
    } else {
      sayCount(direct, technique() + " in " + condition());
      sayStrength(direct);
    }
    if (known.general().effects() > 0) {
      sayCount(known.general(), "massage of no stated style");
      sayStrength(known.general());
      sentences.add("Whether that holds for this technique, nobody has shown.");
    }
    sayPackages();
    sayElsewhere();
    sayAdvice();
  }

  private void sayCount(Summary summary, String what) {
    String latest =
        summary.lastYear().isPresent() ? ", the latest of " + summary.lastYear().getAsInt() : "";
    sentences.add(
        "On "
            + what
            + " there "
            + (summary.effects() == 1 ? "is 1 finding" : "are " + summary.effects() + " findings")
            + " from "
            + (summary.publications() == 1
                ? "1 publication"
                : summary.publications() + " publications")
            + latest
            + ": "
            + favouring(summary)
            + ".");
    sentences.add(comparisons(summary.byComparator()));
  }

  private static String favouring(Summary summary) {
    int favouring = summary.favouringMassage();
    return switch (favouring) {
      case 0 -> "none favours massage";
      case 1 -> "1 favours massage";
      default -> favouring + " favour massage";
    };
  }

  private static String comparisons(Map<Against, Direction> directions) {
    List<String> parts = new ArrayList<>();
    directions.forEach(
        (against, direction) ->
            parts.add(
                against == Against.NONE
                    ? "without any comparison: " + direction.words()
                    : "against " + against.words() + ": " + direction.words()));
    return PooledWords.capital(String.join("; ", parts)) + ".";
  }

  private void sayStrength(Summary summary) {
    sentences.add(certainty(summary));
    summary
        .people()
        .ifPresent(
            it -> sentences.add("The largest finding counts " + it + " people in all its groups."));
    sayBlinding(summary);
  }

  private void sayBlinding(Summary summary) {
    Set<Against> comparators = summary.byComparator().keySet();
    if (comparators.equals(Set.of(Against.NONE))) {
      sentences.add("Nothing was compared, so that time alone may explain it.");
    } else if (comparators.equals(Set.of(Against.OTHER_MASSAGE))) {
      sentences.add("Massage against massage does not show whether either works.");
    } else if (!comparators.contains(Against.SHAM)) {
      sentences.add(
          "None was held against a sham, so attention and expectation may be part of the effect.");
    }
  }

  private static String certainty(Summary summary) {
    Certainty highest = summary.highestCertainty();
    if (!highest.isRated()) {
      return "Nobody rated how certain this is.";
    }
    Certainty lowest = summary.lowestCertainty().orElse(highest);
    return lowest == highest
        ? "Where it was rated, the certainty is " + highest.words() + "."
        : "Where it was rated, the certainty is " + lowest.words() + " to " + highest.words() + ".";
  }

  private void sayPackages() {
    int packages = known.found().packages().size();
    if (packages > 0) {
      sentences.add(
          (packages == 1 ? "1 more finding is" : packages + " more findings are")
              + " on treatment of several parts, of which nobody can tell which one worked.");
    }
  }

  /** Named for a technique, they come from another condition; else they are not on massage. */
  private void sayElsewhere() {
    int elsewhere = known.found().elsewhere().size();
    if (elsewhere > 0) {
      String what =
          known.technique().isPresent()
              ? " named for it, but from another condition or way of treating."
              : " on treatment that is not massage.";
      sentences.add((elsewhere == 1 ? "1 finding is" : elsewhere + " findings are") + what);
    }
  }

  private void sayAdvice() {
    List<Estimate> advice = known.found().advice();
    List<String> parts = new ArrayList<>();
    addAdvice(parts, advice, Favours.MASSAGE, " for it");
    addAdvice(parts, advice, Favours.NEITHER, " neither for nor against it");
    addAdvice(parts, advice, Favours.COMPARATOR, " against it");
    if (!parts.isEmpty()) {
      sentences.add("What guidelines hold of massage here: " + String.join(", ", parts) + ".");
    }
  }

  private static void addAdvice(
      List<String> parts, List<Estimate> advice, Favours side, String words) {
    long count = advice.stream().filter(it -> it.favours() == side).count();
    if (count > 0) {
      parts.add(count + words);
    }
  }

  private String technique() {
    return known.technique().map(KnownWords::lower).orElse("massage");
  }

  private String condition() {
    return lower(known.condition());
  }

  /** A name inside a sentence; "Swedish" keeps its capital, as do words with more than one. */
  private static String lower(String name) {
    boolean isProper = name.startsWith("Swedish") || name.startsWith("Raynaud");
    boolean isCode = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return isProper || isCode ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
