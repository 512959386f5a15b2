package org.fascia.cli.plan;

import java.util.ArrayList;
import java.util.List;
import org.fascia.cli.plan.Paper.Draft;

/** Numbers the sources of a paper, each once, in the order they are first named. */
final class Citations {
  private final List<String> sources = new ArrayList<>();

  /** The number of a source in brackets. */
  String number(String title, String page) {
    String source = title + ". " + page;
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return "[" + (sources.indexOf(source) + 1) + "]";
  }

  Draft section() {
    Draft draft = new Draft("Sources");
    for (int at = 0; at < sources.size(); at++) {
      draft.words("[" + (at + 1) + "] " + sources.get(at));
    }
    return draft;
  }
}
