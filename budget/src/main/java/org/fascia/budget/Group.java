package org.fascia.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Limits that come to one answer: an order with its rows, the payer's permission, one rule.
 *
 * @param left what is left under them
 * @param until the last day under them; empty where nothing ends it
 * @param binding the row that leaves least
 * @param ends the row that sets the last day
 */
record Group(Left left, Optional<LocalDate> until, Optional<Limit> binding, Optional<Limit> ends) {
  static final Group OPEN =
      new Group(new Left.Unlimited(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Rows that all hold at once: the least of them, and the earliest end. */
  static Group all(List<Limit> rows) {
    List<Group> single = new ArrayList<>(rows.size());
    for (Limit row : rows) {
      if (row.standing() != Limit.Standing.ADVISORY) {
        single.add(of(row));
      }
    }
    return least(single);
  }

  /** Groups that all hold at once. */
  static Group least(List<Group> groups) {
    List<Left> lefts = new ArrayList<>(groups.size());
    Group binding = OPEN;
    Group ends = OPEN;
    for (Group group : groups) {
      lefts.add(group.left);
      binding = tighter(group, binding) ? group : binding;
      ends = earlier(group, ends) ? group : ends;
    }
    return new Group(Lefts.least(lefts), ends.until, binding.binding, ends.ends);
  }

  /** Groups of which any one will do: their sum, and the latest end of those with visits left. */
  static Group any(List<Group> groups) {
    List<Group> useful = groups.stream().filter(group -> !group.empty()).toList();
    if (useful.isEmpty()) {
      return groups.isEmpty() ? OPEN : groups.getFirst();
    }
    List<Left> lefts = new ArrayList<>(useful.size());
    Group roomiest = useful.getFirst();
    Group longest = useful.getFirst();
    for (Group group : useful) {
      lefts.add(group.left);
      roomiest = tighter(roomiest, group) ? group : roomiest;
      longest = earlier(longest, group) ? group : longest;
    }
    return new Group(Lefts.sum(lefts), longest.until, roomiest.binding, longest.ends);
  }

  /** The answer of one row. */
  static Group of(Limit row) {
    boolean counts = !(row.left() instanceof Left.Unlimited);
    return new Group(
        row.left(),
        row.until(),
        counts ? Optional.of(row) : Optional.empty(),
        row.until().isPresent() ? Optional.of(row) : Optional.empty());
  }

  boolean empty() {
    return Lefts.number(left) == 0;
  }

  private static boolean tighter(Group one, Group than) {
    long here = Lefts.number(one.left);
    long there = Lefts.number(than.left);
    return here < there || (here == there && than.binding.isEmpty() && one.binding.isPresent());
  }

  private static boolean earlier(Group one, Group than) {
    return one.until.isPresent()
        && (than.until.isEmpty() || one.until.get().isBefore(than.until.get()));
  }
}
