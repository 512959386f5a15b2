package org.fascia.practice.library.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.library.Card;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Looking something up, for everybody who has signed in: nothing here is about a patient. */
@Controller
class KnowledgePages {
  private static final int MOST_FOUND = 40;

  private final Knowledge knowledge;
  private final Shelf shelf;
  private final CardRows rows;
  private final EntryViews entries;

  KnowledgePages(Knowledge knowledge, Shelf shelf, CardRows rows, EntryViews entries) {
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.rows = rows;
    this.entries = entries;
  }

  /** What was sought stands in the address, so that a search can be kept and passed on. */
  @GetMapping("/knowledge")
  ModelAndView search(@RequestParam(defaultValue = "") String q) {
    String sought = q.strip();
    List<Row> found = sought.isEmpty() ? List.of() : rows.of(shelf.find(sought, MOST_FOUND));
    return new ModelAndView(
        "library/search", Map.of("view", new SearchView(sought, found, kinds(), MOST_FOUND)));
  }

  @GetMapping("/knowledge/{kind}")
  ModelAndView list(@PathVariable String kind) {
    Kind of = Kind.of(kind).orElseThrow(KnowledgePages::nothingHere);
    String name = text("library.kind." + of.slug());
    List<Section> groups =
        groups(of).entrySet().stream()
            .map(
                group ->
                    Section.of(group.getKey(), new Block.Rows(group.getKey(), group.getValue())))
            .toList();
    ListView view = new ListView(name, text("library.kind." + of.slug() + ".words"), groups);
    return new ModelAndView("library/list", Map.of("view", view));
  }

  @GetMapping("/knowledge/{kind}/{id}")
  ModelAndView entry(@PathVariable String kind, @PathVariable String id) {
    Kind of = Kind.of(kind).orElseThrow(KnowledgePages::nothingHere);
    EntryView view = entries.of(new EntryId(of, id)).orElseThrow(KnowledgePages::nothingHere);
    return new ModelAndView("library/entry", Map.of("view", view));
  }

  private static ResponseStatusException nothingHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private List<Row> kinds() {
    return Arrays.stream(Kind.values()).map(this::kind).toList();
  }

  private Row kind(Kind kind) {
    return Row.of(
            text("library.kind." + kind.slug()),
            "/knowledge/" + kind.slug(),
            text("library.kind." + kind.slug() + ".words"))
        .tagged(count("library.entries", shelf.cards(kind).size()));
  }

  private Map<String, List<Row>> groups(Kind kind) {
    return shelf.cards(kind).stream()
        .sorted(comparing(Card::name, String.CASE_INSENSITIVE_ORDER))
        .collect(
            groupingBy(
                this::group, TreeMap::new, Collectors.mapping(rows::of, Collectors.toList())));
  }

  /**
   * Long lists are parted: rules by what they are about, findings by condition, others by letter.
   */
  private String group(Card card) {
    String id = card.entry().id();
    return switch (card.entry().kind()) {
      case CONDITION, TECHNIQUE, INSTRUMENT, CLAIM -> text("library.list.all");
      case COURSE ->
          knowledge
              .conditions()
              .find(knowledge.courses().get(id).condition())
              .map(Condition::name)
              .orElseThrow();
      case ADVERSE_EVENT -> CardRows.severity(knowledge.adverseEvents().get(id));
      case RULE ->
          text("library.rule.kind." + knowledge.backgrounds().of(rows.rule(id)).kind().name());
      case FINDING -> knowledge.evidence().get(id).studied().condition().name();
      case SOURCE -> card.name().substring(0, 1).toUpperCase(Locale.ROOT);
    };
  }
}
