package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageEventId;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;

/** Who pays for a case: several payers at once, each with what happened to it. */
public final class Coverages {
  private static final String CORRECTED = "entered in error";

  private final Custody custody;
  private final Cases cases;
  private final PayerPacks packs;
  private final Ids ids;
  private final Clock clock;

  Coverages(Custody custody, Cases cases, PayerPacks packs, Ids ids, Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.packs = packs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts a coverage on file. Several may hold for the same days.
   *
   * @throws Refused COVERAGE-006 for a payer pack nobody knows, CASE-002 in a discharged case
   */
  public Coverage cover(CaseId file, CoverageTerms terms, ClinicDay today) {
    CoverageId id = ids.next(CoverageId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("coverage", id),
        work -> {
          known(terms);
          Case held = cases.lock(file).file().stillOpen();
          work.about(held.patient());
          work.sql(CoverageSql.INSERT).param("id", id.value()).param("file", file.value()).update();
          version(work, id, 1, terms, "");
          note(file, today, terms.payer().name());
          return one(work, id);
        });
  }

  /**
   * Writes a further version; the former stays readable.
   *
   * @throws Refused COVERAGE-007 without a reason, COVERAGE-006 for a payer pack nobody knows
   */
  public Coverage change(CoverageId id, CoverageTerms terms, String reason) {
    if (reason.isBlank()) {
      throw new Refused(
          "COVERAGE-007", "Write why this changes, such as the letter it came with.", "reason");
    }
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.change("coverage", id),
        work -> {
          known(terms);
          Coverage before = held(work, id);
          version(work, id, before.version() + 1, terms, reason.strip());
          return one(work, id);
        });
  }

  /** Records what happened with the payer on a day; also when it is learnt much later. */
  public Coverage happened(CoverageId id, CoverageEvent.Kind kind, ClinicDay day, String words) {
    CoverageEventId event = ids.next(CoverageEventId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("coverage-event", event),
        work -> {
          Coverage before = held(work, id);
          Columns.stamped(work.sql(CoverageSql.INSERT_EVENT), custody.caller(), clock.instant())
              .param("event", event.value())
              .param("id", id.value())
              .param("kind", kind.name())
              .param("day", day.date())
              .param("words", words.strip())
              .update();
          note(before.file(), day, before.terms().payer().name() + ": " + words(kind));
          return one(work, id);
        });
  }

  /** Takes back an event entered in error; refused with COVERAGE-008 when it is none, or gone. */
  public void withdraw(CoverageEventId wrong) {
    custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.change("coverage-event", wrong),
        work -> {
          CoverageId coverage =
              Columns.stamped(
                      work.sql(CoverageSql.WITHDRAW_EVENT), custody.caller(), clock.instant())
                  .param("event", ids.next(CoverageEventId::new).value())
                  .param("wrong", wrong.value())
                  .param("words", CORRECTED)
                  .query((row, _) -> Columns.id(row, "coverage_id", CoverageId::new))
                  .optional()
                  .orElseThrow(
                      () ->
                          new Refused(
                              "COVERAGE-008", "There is no such event, or it was taken back."));
          new CoveredPatient(cases).named(work, coverage);
          return coverage;
        });
  }

  /**
   * Another payer takes over from a day on, which may lie in the past: the former coverage stops
   * there, visits from that day count with the new one.
   *
   * @param next the terms of the new payer, whose window begins that day
   */
  public Coverage payerChanged(CoverageId former, CoverageTerms next, ClinicDay today) {
    return custody.together(
        () -> {
          ClinicDay from = next.window().from();
          Coverage before =
              happened(former, CoverageEvent.Kind.PAYER_CHANGED, from, next.payer().name());
          return cover(before.file(), next, today);
        });
  }

  /** Everything covered in a case, in the order it was put on file. */
  public List<Coverage> of(CaseId file) {
    return custody.act(
        SEE_BUDGET,
        Act.search("coverage"),
        work -> {
          work.about(cases.get(file).patient());
          return CoverageRows.of(work, List.of(file));
        });
  }

  /** Who pays first on that day; empty where nobody is on file. */
  public Optional<Coverage> payer(CaseId file, ClinicDay day) {
    return PayerLine.of(of(file)).on(day.date());
  }

  /** The coverage; refused with COVERAGE-009 when the clinic has none of this id. */
  public Coverage get(CoverageId id) {
    return custody.act(
        SEE_BUDGET,
        Act.read("coverage", id),
        work -> {
          Coverage found = one(work, id);
          work.about(cases.get(found.file()).patient());
          return found;
        });
  }

  /** Every version of a coverage, the newest first. */
  public List<Coverage> versions(CoverageId id) {
    return custody.act(
        SEE_BUDGET,
        Act.read("coverage", id),
        work -> {
          new CoveredPatient(cases).named(work, id);
          return CoverageRows.versions(work, id);
        });
  }

  /** The coverage with the row of its case held, so that nobody else changes it meanwhile. */
  private Coverage held(Work work, CoverageId id) {
    work.about(cases.lock(one(work, id).file()).file().patient());
    return one(work, id);
  }

  private void known(CoverageTerms terms) {
    if (!packs.payers().contains(terms.payer().pack().value())) {
      throw new Refused(
          "COVERAGE-006",
          "No rules are known of this payer. Choose one of the list, such as the general one.",
          "pack");
    }
  }

  private void version(Work work, CoverageId id, int version, CoverageTerms terms, String reason) {
    CoverageRows.terms(
            Columns.stamped(
                work.sql(CoverageSql.INSERT_VERSION), custody.caller(), clock.instant()),
            terms)
        .param("id", id.value())
        .param("version", version)
        .param("reason", reason)
        .update();
  }

  private void note(CaseId file, ClinicDay day, String words) {
    cases.note(file, day, CaseEvent.Kind.COVERAGE_CHANGED, words, RECEIVE_PRESCRIPTIONS);
  }

  private static String words(CoverageEvent.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The coverage; refused with COVERAGE-009 when the clinic has none of this id. */
  static Coverage one(Work work, CoverageId id) {
    return CoverageRows.find(work, id)
        .orElseThrow(
            () -> new Refused("COVERAGE-009", "There is no such coverage in this clinic."));
  }
}
