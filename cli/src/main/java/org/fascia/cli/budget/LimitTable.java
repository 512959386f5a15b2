package org.fascia.cli.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fascia.budget.Limit;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.Words;

/** The limits of a budget, one a line. */
final class LimitTable {
  private static final List<String> HEAD =
      List.of("limit", "allowed", "used", "booked", "billed", "visits left", "until", "as of", "");

  private LimitTable() {}

  static List<String> lines(List<Limit> limits) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    limits.forEach(limit -> rows.add(cells(limit)));
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int at = 0; at < widths.length; at++) {
        widths[at] = Math.max(widths[at], row.get(at).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static List<String> cells(Limit limit) {
    Measure in = limit.measure();
    Limit.Tally tally = limit.tally();
    boolean counts = !limit.id().endsWith("/end");
    return List.of(
        limit.id(),
        allowed(limit),
        counts ? BudgetWords.amount(tally.used(), in) : "",
        counts ? BudgetWords.amount(tally.booked(), in) : "",
        counts ? BudgetWords.amount(tally.billed(), in) : "",
        counts ? BudgetWords.left(limit.left()) : "",
        limit.until().map(LocalDate::toString).orElse(""),
        limit.asOf().toString(),
        note(limit));
  }

  private static String allowed(Limit limit) {
    if (limit.tally().allowed().isEmpty()) {
      return "";
    }
    String amount = BudgetWords.amount(limit.tally().allowed(), limit.measure());
    return switch (limit.measure()) {
      case VISITS -> amount;
      case UNITS -> amount + " units";
      case MINUTES -> amount + " min";
      case CENTS -> "$" + amount;
    };
  }

  private static String note(Limit limit) {
    String standing = limit.standing() == Limit.Standing.IN_FORCE ? "" : Words.of(limit.standing());
    String said = limit.confirmed().map(it -> "said by " + it.by()).orElse("");
    return standing.isEmpty() || said.isEmpty() ? standing + said : standing + ", " + said;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < widths.length; at++) {
      boolean number = at >= 1 && at <= 5;
      String gap = " ".repeat(widths[at] - row.get(at).length());
      line.append("  ").append(number ? gap + row.get(at) : row.get(at) + gap);
    }
    return line.toString().stripTrailing();
  }
}
