package org.fascia.budget;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.CountBy;
import org.fascia.budget.packs.PayerPack;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.budget.packs.Term.Counting;
import org.fascia.budget.packs.VisitKind;

/**
 * What every part of a budget starts from: the case, who pays on the day, and the visits in order.
 *
 * @param next the day on which another payer takes over, where one does
 * @param visits those that may count at all, by day; given ones before booked ones
 */
record Basis(
    BudgetCase file,
    LocalDate asOf,
    Coverage coverage,
    Optional<LocalDate> next,
    PayerPack pack,
    Counting counting,
    List<Visit> visits) {
  private static final Comparator<Visit> BY_DAY =
      comparing(Visit::day).thenComparing(Visit::kind).thenComparing(Visit::id);
  private static final Comparator<Coverage> BY_START =
      comparing(it -> it.from().orElse(null), nullsFirst(naturalOrder()));

  /** Refuses a payer without a pack for the day with BUDGET-012. */
  static Basis of(BudgetCase file, PayerPacks packs, LocalDate asOf) {
    List<Coverage> coverages = new ArrayList<>(file.coverages());
    coverages.sort(BY_START);
    int holds = 0;
    while (holds + 1 < coverages.size() && begun(coverages.get(holds + 1), asOf)) {
      holds++;
    }
    Coverage coverage = coverages.get(holds);
    Optional<LocalDate> next =
        holds + 1 < coverages.size() ? coverages.get(holds + 1).from() : Optional.empty();
    PayerPack pack =
        packs.find(coverage.payer(), asOf).orElseThrow(() -> unknown(coverage, packs, asOf));
    Counting counting = pack.one(Counting.class).term();
    return new Basis(file, asOf, coverage, next, pack, counting, sorted(file.visits()));
  }

  private static boolean begun(Coverage coverage, LocalDate asOf) {
    return coverage.from().filter(asOf::isBefore).isEmpty();
  }

  private static BudgetRefused unknown(Coverage coverage, PayerPacks packs, LocalDate asOf) {
    return new BudgetRefused(
        "BUDGET-012",
        "coverages.payer",
        "There are no rules of the payer \"%s\" for %s; there are those of %s."
            .formatted(coverage.payer(), asOf, String.join(", ", packs.payers())));
  }

  private static List<Visit> sorted(List<Visit> visits) {
    List<Visit> sorted = new ArrayList<>(visits.size());
    for (Visit visit : visits) {
      if (visit.kind() != VisitKind.CANCELLED && visit.charge() != Charge.SELF_PAID) {
        sorted.add(visit);
      }
    }
    sorted.sort(BY_DAY);
    return sorted;
  }

  boolean byDay() {
    return counting.by() == CountBy.DATE_OF_SERVICE;
  }

  /** Whether the visit is treatment given or booked: what orders count. */
  boolean treatment(Visit visit) {
    return visit.kind() == VisitKind.TREATED || visit.kind() == VisitKind.BOOKED;
  }

  /** Whether the payer of the day counts the visit, given or booked. */
  boolean countsForPayer(Visit visit) {
    return (treatment(visit) || counting.besidesTreated().contains(visit.kind()))
        && coverage.from().filter(visit.day()::isBefore).isEmpty()
        && next.filter(day -> !visit.day().isBefore(day)).isEmpty();
  }

  /** What the visit takes, as known or as usual. */
  Taken taken(Visit visit) {
    return visit.taken().or(file::usual).orElse(Taken.NOTHING);
  }

  /** An empty ledger that counts as the payer does. */
  Ledger ledger() {
    return new Ledger(byDay());
  }

  /** What the payer last said of this limit up to the day; of one day the least counts. */
  Optional<Confirmation> confirmed(String limit) {
    return file.confirmations().stream()
        .filter(it -> it.limit().equals(limit) && !it.day().isAfter(asOf))
        .max(
            comparing(Confirmation::day)
                .thenComparing(comparingLong(Confirmation::left).reversed()));
  }
}
