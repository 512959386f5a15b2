package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.AdverseEvent;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.library.Kind;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** What the page of a reported harm tells. */
@Component
class AdverseEventSections implements EntrySections {
  private final Knowledge knowledge;

  AdverseEventSections(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Kind kind() {
    return Kind.ADVERSE_EVENT;
  }

  @Override
  public List<Section> of(String id) {
    AdverseEvent event = knowledge.adverseEvents().get(id);
    List<Block.Term> terms = new ArrayList<>();
    terms.add(term("library.harm.severity", CardRows.severity(event)));
    if (event.mayBeShown()) {
      terms.add(term("library.harm.frequency", event.frequency()));
    }
    terms.add(term("library.harm.technique", event.technique()));
    event.mechanism().ifPresent(how -> terms.add(term("library.harm.mechanism", how)));
    terms.add(term("library.harm.people", event.population()));
    event.note().ifPresent(note -> terms.add(term("library.finding.note", note)));
    List<Block> blocks = new ArrayList<>();
    if (!event.mayBeShown()) {
      blocks.add(new Block.Notice(Tone.CAUTION, text("library.finding.recalled")));
    }
    blocks.add(new Block.Terms(terms));
    blocks.add(new Block.Words(text("library.harm.hint")));
    return List.of(new Section(text("library.harm"), blocks));
  }

  private static Block.Term term(String key, String value) {
    return Block.Term.plain(text(key), value);
  }
}
