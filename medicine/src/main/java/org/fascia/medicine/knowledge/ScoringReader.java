package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fascia.medicine.knowledge.ScoringRule.Choice;
import org.fascia.medicine.knowledge.ScoringRule.Fold;
import org.fascia.medicine.knowledge.ScoringRule.Item;
import org.fascia.medicine.knowledge.ScoringRule.Line;
import org.fascia.medicine.knowledge.ScoringRule.Part;
import org.fascia.medicine.knowledge.ScoringRule.Total;
import org.fascia.medicine.knowledge.ScoringRule.WhenBlank;
import org.fascia.yaml.Entry;

/** Reads how an instrument is scored; exactly one way must be named. */
final class ScoringReader {
  private final Entry scoring;

  ScoringReader(Entry scoring) {
    this.scoring = scoring;
  }

  ScoringRule rule() {
    if (scoring.has("answers")) {
      return questionnaire();
    }
    Optional<ScoringRule> readings = scoring.optionalChild("readings").map(ScoringReader::readings);
    Optional<ScoringRule> diary =
        scoring
            .optionalChild("diary")
            .map(it -> new ScoringRule.Diary(it.whole("days"), it.whole("at_least")));
    Optional<ScoringRule> cones =
        scoring
            .optionalChild("cones")
            .map(it -> new ScoringRule.Cones(scoring.oneOrMoreNumbers("segment_cm")));
    Optional<ScoringRule> girths =
        scoring.optionalChild("girths").map(it -> new ScoringRule.Girths());
    return readings
        .or(() -> diary)
        .or(() -> cones)
        .or(() -> girths)
        .orElseGet(() -> new ScoringRule.RecordedOnly(scoring.text("recorded_only")));
  }

  private static ScoringRule readings(Entry entry) {
    return new ScoringRule.Readings(
        entry.whole("at_least"), entry.whole("most"), entry.number("from"), entry.number("to"));
  }

  private ScoringRule questionnaire() {
    List<Item> items = new ArrayList<>();
    for (Entry group : scoring.children("answers")) {
      Item item = item(group);
      IntStream.range(0, group.whole("items")).forEach(at -> items.add(item));
    }
    List<Part> parts =
        scoring.children("parts").stream().map(it -> part(it, items.size())).toList();
    return new ScoringRule.Questionnaire(
        items,
        scoring.optionalWhole("fewest").orElse(items.size()),
        parts,
        scoring.optionalOne("total", "total", Total::of).orElse(Total.FIRST),
        scoring.optionalWhole("round").orElse(1));
  }

  private static Item item(Entry group) {
    List<Integer> answers = answers(group);
    List<Integer> points = points(group, answers);
    List<String> names = group.optionalTexts("names");
    return new Item(
        IntStream.range(0, answers.size())
            .mapToObj(
                at ->
                    new Choice(
                        answers.get(at),
                        points.get(at),
                        names.isEmpty() ? Optional.empty() : Optional.of(names.get(at))))
            .toList(),
        whenBlank(group));
  }

  private static List<Integer> answers(Entry group) {
    if (group.has("values")) {
      return wholes(group, "values");
    }
    return IntStream.rangeClosed(group.whole("from"), group.whole("to")).boxed().toList();
  }

  private static List<Integer> points(Entry group, List<Integer> answers) {
    if (group.optionalTruth("reversed").orElse(false)) {
      int ends = answers.getFirst() + answers.getLast();
      return answers.stream().map(answer -> ends - answer).toList();
    }
    List<Integer> points = wholes(group, "counts_as");
    if (!points.isEmpty() && points.size() != answers.size()) {
      throw group.fault("counts_as", "one number for each answer is expected");
    }
    return points.isEmpty() ? answers : points;
  }

  private static WhenBlank whenBlank(Entry group) {
    if (group.optionalWhole("blank").isPresent()) {
      return WhenBlank.NOT_TICKED;
    }
    return group.optionalTruth("must").orElse(false) ? WhenBlank.REFUSED : WhenBlank.LEFT_OUT;
  }

  private Part part(Entry entry, int all) {
    List<Integer> items = items(entry, all);
    int atLeast =
        entry
            .optionalWhole("at_least")
            .orElse(scoring.optionalWhole("fewest").orElse(items.size()));
    return new Part(
        entry.optionalText("id").orElse("score"),
        items,
        entry.one("fold", "fold", Fold::of),
        new Line(entry.optionalNumber("times").orElse(1), entry.optionalNumber("plus").orElse(0)),
        atLeast,
        entry.optionalText("table").map(this::table).orElse(Map.of()));
  }

  /** Two numbers are the first and the last question, more are the questions themselves. */
  private static List<Integer> items(Entry entry, int all) {
    List<Integer> named = wholes(entry, "items");
    List<Integer> items =
        switch (named.size()) {
          case 0 -> IntStream.rangeClosed(1, all).boxed().toList();
          case 2 -> IntStream.rangeClosed(named.getFirst(), named.getLast()).boxed().toList();
          default -> named;
        };
    if (items.isEmpty() || items.stream().anyMatch(it -> it < 1 || it > all)) {
      throw entry.fault("items", "questions from 1 to " + all + " are expected");
    }
    return items;
  }

  private Map<Integer, Double> table(String key) {
    Map<Integer, Double> table = new HashMap<>();
    for (Entry row : scoring.children(key)) {
      row.leave("se");
      table.put(row.whole("raw"), row.number("t"));
    }
    return table;
  }

  private static List<Integer> wholes(Entry entry, String key) {
    return entry.oneOrMoreNumbers(key).stream().map(Double::intValue).toList();
  }
}
