package org.fascia.practice.intake;

import static org.fascia.practice.kernel.Permission.MANAGE_CASES;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.medicine.planning.Agreement;
import org.fascia.medicine.planning.BroughtDiagnosis;
import org.fascia.medicine.planning.Wish;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Case;
import org.fascia.practice.cases.CaseEvent;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.storage.Json;

/** What cases without an order are given on; the newest counts, none is ever changed. */
public final class Agreements {
  /** The form of what is stored today. */
  private static final int FORM = 1;

  /** What a session is while nobody has said anything particular: an hour for the whole body. */
  private static final Wish USUAL = new Wish(List.of(), Duration.ofMinutes(60));

  private static final Json JSON = Json.plain();

  private final Custody custody;
  private final Neighbours neighbours;
  private final Ids ids;
  private final Clock clock;

  /** The repositories of the rooms below, made for the same caller. */
  record Neighbours(Cases cases, Therapists therapists) {}

  Agreements(Custody custody, Neighbours neighbours, Ids ids, Clock clock) {
    this.custody = custody;
    this.neighbours = neighbours;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts on record what patient and therapist agree on in a clinical case.
   *
   * @throws Refused INTAKE-017 in a case of another kind, INTAKE-018 for a diagnosis without the
   *     name of who made it, or with that of a therapist of this clinic, CASE-002 in a discharged
   *     case
   */
  public AgreementId agree(CaseId file, Agreement agreement, ClinicDay on) {
    agreement.brought().forEach(it -> made(it.madeBy()));
    String words =
        String.join(
            "; ",
            agreement.brought().stream()
                .map(it -> it.code() + " by " + it.madeBy().words())
                .toList());
    return keep(file, new Entry(CaseKind.CLINICAL, JSON.text(agreement), words), on);
  }

  /**
   * Puts on record what is wanted of the sessions of a wellness case.
   *
   * @throws Refused INTAKE-017 in a case of another kind, CASE-002 in a discharged case
   */
  public AgreementId wish(CaseId file, Wish wish, ClinicDay on) {
    String words = wish.perVisit().toMinutes() + " min";
    return keep(file, new Entry(CaseKind.WELLNESS, JSON.text(wish), words), on);
  }

  /** What was agreed on in a clinical case; empty before anything was. */
  public Optional<Grounds.Agreed> agreed(CaseId file) {
    return newest(
        file, row -> new Grounds.Agreed(row.id(), JSON.read(row.content(), Agreement.class)));
  }

  /** What is wanted in a wellness case: an hour for the whole body unless somebody says more. */
  public Grounds.Wished wished(CaseId file) {
    return newest(
            file,
            row -> new Grounds.Wished(Optional.of(row.id()), JSON.read(row.content(), Wish.class)))
        .orElseGet(() -> new Grounds.Wished(Optional.empty(), USUAL));
  }

  /** A massage therapist may not diagnose. */
  private void made(BroughtDiagnosis.Maker maker) {
    boolean ours =
        neighbours.therapists().list().stream()
            .map(it -> it.name().full().toLowerCase(Locale.ROOT))
            .anyMatch(name -> maker.name().toLowerCase(Locale.ROOT).startsWith(name));
    if (maker.name().isBlank() || ours) {
      throw new Refused(
          "INTAKE-018",
          "Name who made the diagnosis; a massage therapist may not make one.",
          "madeBy");
    }
  }

  private AgreementId keep(CaseId id, Entry entry, ClinicDay on) {
    AgreementId agreement = ids.next(AgreementId::new);
    return custody.act(
        MANAGE_CASES,
        Act.create("agreement", agreement),
        work -> {
          Case file = neighbours.cases().lock(id).file().stillOpen();
          work.about(file.patient());
          if (file.kind() != entry.kind()) {
            throw new Refused("INTAKE-017", "This kind of case rests on something else.", "kind");
          }
          insert(work, agreement, file, entry, on);
          neighbours.cases().note(id, on, CaseEvent.Kind.AGREED, entry.words(), MANAGE_CASES);
          return agreement;
        });
  }

  private void insert(Work work, AgreementId id, Case file, Entry entry, ClinicDay on) {
    Columns.stamped(work.sql(AgreementSql.INSERT), custody.caller(), clock.instant())
        .param("id", id.value())
        .param("file", file.id().value())
        .param("patient", file.patient().value())
        .param("kind", entry.kind().name())
        .param("form", FORM)
        .param("content", entry.content())
        .param("day", on.date())
        .update();
  }

  private <T> Optional<T> newest(CaseId file, Function<AgreementSql.Row, T> reading) {
    return custody.act(
        SEE_BUDGET,
        Act.search("agreement"),
        work -> {
          work.about(neighbours.cases().get(file).patient());
          return work.sql(AgreementSql.NEWEST)
              .param("file", file.value())
              .query(AgreementSql::row)
              .optional()
              .map(reading);
        });
  }

  /** What is put on record, with the words of its dated event. */
  private record Entry(CaseKind kind, String content, String words) {}
}
