package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.ConditionBackground;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.library.Kind;

/** Where a condition lies, what measures it, and what else it is called. */
final class ConditionBody {
  private final Knowledge knowledge;
  private final CardRows rows;

  ConditionBody(Knowledge knowledge, CardRows rows) {
    this.knowledge = knowledge;
    this.rows = rows;
  }

  Section of(Condition condition, ConditionBackground background) {
    String regions =
        condition.regions().stream()
            .map(id -> knowledge.regions().get(id).name())
            .reduce((a, b) -> a + ", " + b)
            .orElse(text("library.body.anywhere"));
    List<Block.Term> terms = new ArrayList<>();
    terms.add(Block.Term.plain(text("library.body.regions"), regions));
    term(terms, "library.body.muscles", background.muscles());
    term(terms, "library.body.impairments", background.impairments());
    term(terms, "library.other.names", background.otherNames());
    List<Row> measures =
        condition.instruments().stream().map(id -> rows.of(Kind.INSTRUMENT, id)).toList();
    return Section.of(
        text("library.body"),
        new Block.Terms(terms),
        new Block.Folded(
            text("library.measured.by"),
            List.of(new Block.Rows(text("library.measured.by"), measures))));
  }

  private static void term(List<Block.Term> terms, String key, List<String> words) {
    if (!words.isEmpty()) {
      terms.add(Block.Term.plain(text(key), String.join(", ", words)));
    }
  }

  static Section codes(ConditionBackground background) {
    List<Block.Term> terms =
        background.codes().stream()
            .map(code -> Block.Term.plain(code.code(), code.title().orElse(code.kind())))
            .toList();
    return terms.isEmpty()
        ? new Section(text("library.codes"), List.of())
        : Section.of(text("library.codes"), new Block.Terms(terms));
  }
}
