package org.fascia.budget.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.budget.Ending;
import org.fascia.budget.OrderRef;
import org.fascia.budget.OrderTerms;
import org.fascia.budget.OrderedPace;
import org.fascia.budget.packs.Words;
import org.fascia.yaml.Entry;

/** Reads an order of a case. */
final class OrderReader {
  private static final Pattern PACE =
      Pattern.compile("(\\d{1,2})(?:x| times)?(?: per |/| a )(day|week|fortnight|month)");

  private OrderReader() {}

  static OrderTerms read(Entry it) {
    return new OrderTerms(
        new OrderRef(it.code("id")),
        it.day("written"),
        it.optionalDay("signed"),
        it.optionalDay("verbal"),
        it.optionalDay("starts"),
        it.optionalDay("ends"),
        it.optionalOne("duration", "length such as 6 weeks", Words::length),
        it.optionalWhole("visits"),
        it.optionalOne("frequency", "frequency such as 2 per week", OrderReader::pace),
        it.optionalChild("ended").map(OrderReader::ending),
        it.has("corrects") ? Optional.of(new OrderRef(it.code("corrects"))) : Optional.empty());
  }

  private static Optional<OrderedPace> pace(String words) {
    Matcher matcher = PACE.matcher(words);
    return matcher.matches()
        ? Words.known(OrderedPace.Per.class)
            .apply(matcher.group(2))
            .map(per -> new OrderedPace(Integer.parseInt(matcher.group(1)), per))
        : Optional.empty();
  }

  static Ending ending(Entry it) {
    return new Ending(
        it.day("from"),
        it.one("why", "reason: superseded, revoked or completed", Words.known(Ending.Why.class)));
  }
}
