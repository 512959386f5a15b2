package org.fascia.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Medicine;
import org.fascia.records.Ledger.Saying;
import org.fascia.records.LeftAside.Why;

/**
 * Orders, statements and administrations of medicines to medicines in use.
 *
 * <p>Orders of one medicine form a series: its start is that of the series. A stopped medicine is
 * not a present one, unless a rule still reads its last dose.
 */
final class MedicineReader {
  /** Renewals of one medicine lie at most this far apart: a yearly visit and some weeks. */
  private static final int LONGEST_BETWEEN_RENEWALS_DAYS = 400;

  /** An order that nobody renewed or stopped for so long is worth a question. */
  private static final int OLD_ORDER_DAYS = 365;

  /** A medicine stopped so lately, at a day the record does not give, is worth a question. */
  private static final int LATELY_STOPPED_DAYS = 60;

  private final Pass pass;
  private final Map<Drug, List<Taking>> takings = new LinkedHashMap<>();
  private final List<String> old = new ArrayList<>();

  MedicineReader(Pass pass) {
    this.pass = pass;
  }

  /** One medicine, taken one way. */
  record Drug(String atc, String route) {}

  /** Takes up what an entry says of one medicine. */
  void take(Drug drug, Taking taking) {
    takings.computeIfAbsent(drug, it -> new ArrayList<>()).add(taking);
  }

  /** The medicines in use; every entry taken up gets its line in the ledger. */
  List<Medicine> medicines() {
    List<Medicine> medicines = new ArrayList<>();
    takings.forEach((drug, series) -> series(drug, series).ifPresent(medicines::add));
    if (!old.isEmpty()) {
      pass.ledger()
          .ask(
              Pass.question(
                  "chart-old-orders",
                  "Still taken: " + String.join("; ", old) + "?",
                  "ordered more than a year ago, and the record does not stop it"));
    }
    return medicines;
  }

  private Optional<Medicine> series(Drug drug, List<Taking> series) {
    series.sort(Comparator.comparing(it -> it.started().orElse(LocalDate.MIN)));
    List<Taking> present =
        series.stream().filter(it -> it.state() == Taking.State.PRESENT).toList();
    return present.isEmpty()
        ? stopped(drug, series)
        : Optional.of(present(drug, series, present.getLast()));
  }

  private Medicine present(Drug drug, List<Taking> series, Taking newest) {
    for (Taking taking : series) {
      if (taking.state() == Taking.State.PRESENT) {
        pass.ledger().understood(taking.entry(), saying(drug, taking), taking.started());
      } else {
        pass.ledger()
            .leftAside(taking.entry(), Why.STOPPED, Saying.of(taking.name()), taking.started());
      }
    }
    pass.ask(newest.note(), newest.name(), newest.started());
    askWhetherTaken(drug, newest);
    Optional<LocalDate> start =
        Stream.concat(
                series.stream()
                    .filter(it -> it.state() == Taking.State.PRESENT)
                    .map(Taking::started),
                Stream.of(beginning(series)))
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo);
    return medicine(drug, newest, pass.times().since(start), Elapsed.UNKNOWN);
  }

  private void askWhetherTaken(Drug drug, Taking newest) {
    boolean isOld =
        newest.started().filter(it -> pass.times().daysSince(it) > OLD_ORDER_DAYS).isPresent();
    if (isOld && pass.relevance().readsMedicine(drug.atc())) {
      old.add(newest.name() + " (" + newest.started().map(LocalDate::toString).orElse("") + ")");
    }
  }

  private Optional<Medicine> stopped(Drug drug, List<Taking> series) {
    Optional<LocalDate> lastDose =
        Pass.newest(series.stream().map(Taking::lastDose).toList())
            .or(() -> Pass.newest(series.stream().map(Taking::started).toList()));
    Medicine medicine =
        medicine(
            drug,
            series.getLast(),
            pass.times().since(beginning(series)),
            pass.times().since(lastDose));
    boolean read =
        lastDose
            .filter(it -> pass.relevance().readsLastDose(medicine, pass.times().daysSince(it)))
            .isPresent();
    for (Taking taking : series) {
      if (read && taking.entry().equals(series.getLast().entry())) {
        pass.ledger().understood(taking.entry(), lastDose(drug, taking), lastDose);
        pass.ask(taking.note(), taking.name(), lastDose);
      } else {
        pass.ledger()
            .leftAside(taking.entry(), Why.STOPPED, Saying.of(taking.name()), taking.started());
      }
    }
    askWhenStopped(drug, series.getLast(), read);
    return read ? Optional.of(medicine) : Optional.empty();
  }

  private void askWhenStopped(Drug drug, Taking last, boolean read) {
    boolean lately =
        last.lastDose()
            .or(last::started)
            .filter(it -> pass.times().daysSince(it) <= LATELY_STOPPED_DAYS)
            .isPresent();
    if (lately && !read && pass.relevance().readsMedicine(drug.atc())) {
      pass.ledger()
          .ask(
              Pass.question(
                  "chart-stopped-medicine",
                  last.name() + ": when was the last dose?",
                  "the referring record calls it stopped"));
    }
  }

  /** The start of the series that reaches its newest order without a longer gap. */
  private Optional<LocalDate> beginning(List<Taking> series) {
    Optional<LocalDate> start = series.getLast().started();
    for (Taking earlier : series.reversed()) {
      Optional<LocalDate> next = start;
      Optional<LocalDate> joined =
          earlier.started().filter(it -> next.filter(later -> renews(it, later)).isPresent());
      if (joined.isEmpty()) {
        return start;
      }
      start = joined;
    }
    return start;
  }

  private static boolean renews(LocalDate earlier, LocalDate later) {
    return !earlier.plusDays(LONGEST_BETWEEN_RENEWALS_DAYS).isBefore(later);
  }

  private static Medicine medicine(Drug drug, Taking taking, Elapsed start, Elapsed lastDose) {
    return new Medicine(
        drug.atc(),
        taking.name(),
        drug.route(),
        start,
        lastDose,
        taking.place(),
        Pass.origin(taking.entry(), taking.started()));
  }

  private static Saying saying(Drug drug, Taking taking) {
    return Saying.of(taking.name() + coded(drug, taking));
  }

  private static Saying lastDose(Drug drug, Taking taking) {
    return Saying.of(taking.name() + coded(drug, taking) + ", last dose");
  }

  private static String coded(Drug drug, Taking taking) {
    String route = drug.route().isEmpty() ? "" : ", " + drug.route();
    String byName = taking.byName() ? ", recognised by its name" : "";
    return " (" + drug.atc() + route + byName + ")";
  }
}
