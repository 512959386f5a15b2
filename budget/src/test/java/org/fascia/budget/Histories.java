package org.fascia.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.fascia.budget.packs.PayerPacks;

/** Cases made by chance from a seed, written as files say them, with packs of several kinds. */
final class Histories {
  private static final Map<Terms, PayerPacks> PACKS = new ConcurrentHashMap<>();
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  /** How a payer counts. */
  record Terms(boolean byDay, boolean always, int free, int perYear, boolean needsOrder) {
    PayerPacks pack() {
      return PACKS.computeIfAbsent(this, Terms::made);
    }

    private PayerPacks made() {
      String permission =
          always
              ? "{asked: always, force: soft}"
              : free > 0
                  ? "{asked: after, free: %d, over: claim, force: soft}".formatted(free)
                  : "{asked: never, force: soft}";
      List<String> more = new ArrayList<>();
      if (perYear > 0) {
        more.add(
            BudgetExamples.rule(
                "year",
                "limit: {measure: visits, over: benefit-year, most: %d, force: soft}"
                    .formatted(perYear)));
      }
      if (needsOrder) {
        more.add(BudgetExamples.need());
      }
      return BudgetExamples.pack(
          byDay ? "{by: date-of-service}" : "{by: visit}",
          "episode",
          permission,
          more.toArray(String[]::new));
    }
  }

  private final Random chance;

  private Histories(long seed) {
    this.chance = new Random(seed);
  }

  /** One history, with the day it is asked for and the payer's terms. */
  record History(BudgetCase file, LocalDate asOf, Terms terms) {}

  static History of(long seed) {
    return new Histories(seed).history();
  }

  private History history() {
    boolean always = one(4);
    int free = !always && one(3) ? 3 : 0;
    Terms terms = new Terms(chance.nextBoolean(), always, free, one(3) ? 12 : 0, one(2));
    List<String> lines = new ArrayList<>();
    lines.add(list("orders", orders()));
    lines.add(list("authorisations", authorisations()));
    lines.add(list("visits", visits()));
    return new History(BudgetExamples.aCase(lines.toArray(String[]::new)), day(120), terms);
  }

  private static String list(String key, List<String> items) {
    return key + ": [" + String.join(", ", items) + "]";
  }

  private boolean one(int in) {
    return chance.nextInt(in) == 0;
  }

  private LocalDate day(int within) {
    return START.plusDays(chance.nextInt(within));
  }

  private List<String> orders() {
    List<String> orders = new ArrayList<>();
    int count = chance.nextInt(4);
    for (int number = 0; number < count; number++) {
      orders.add(order(number));
    }
    return orders;
  }

  private String order(int number) {
    LocalDate written = day(70);
    StringBuilder order = new StringBuilder("{id: o" + number + ", written: " + written);
    order.append(one(8) ? "" : ", signed: " + written.plusDays(chance.nextInt(3)));
    order.append(one(3) ? ", starts: " + written.plusDays(chance.nextInt(9)) : "");
    order.append(one(3) ? ", ends: " + written.plusDays(10L + chance.nextInt(60)) : "");
    order.append(one(2) ? ", duration: " + (1 + chance.nextInt(8)) + " weeks" : "");
    order.append(", visits: " + (1 + chance.nextInt(12)));
    order.append(one(3) ? ", frequency: " + (1 + chance.nextInt(3)) + " per week" : "");
    order.append(
        one(4)
            ? ", ended: {from: " + written.plusDays(chance.nextInt(60)) + ", why: revoked}"
            : "");
    order.append(number > 0 && one(4) ? ", corrects: o" + (number - 1) : "");
    return order.append("}").toString();
  }

  private List<String> authorisations() {
    List<String> all = new ArrayList<>();
    int count = chance.nextInt(3);
    for (int number = 0; number < count; number++) {
      LocalDate from = day(80);
      String visits = one(5) ? "" : "visits: " + (1 + chance.nextInt(8)) + ", ";
      all.add(
          "{id: a%d, number: N%d, granted: {%sfrom: %s, to: %s}}"
              .formatted(number, number, visits, from, from.plusDays(5L + chance.nextInt(60))));
    }
    return all;
  }

  private List<String> visits() {
    List<String> visits = new ArrayList<>();
    int count = chance.nextInt(25);
    for (int number = 0; number < count; number++) {
      String kind = one(3) ? "booked" : one(6) ? "no-show" : "treated";
      String paid = one(12) ? ", charge: self-paid" : "";
      visits.add("{id: v%d, day: %s, kind: %s%s}".formatted(number, day(110), kind, paid));
    }
    return visits;
  }
}
