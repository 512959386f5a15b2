package org.fascia.practice.people;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fascia.medicine.planning.Npi;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PrescriberId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.Columns;

/** The prescribers the clinic works with. */
public final class Prescribers {
  private final Custody custody;
  private final Ids ids;
  private final Clock clock;

  Prescribers(Custody custody, Ids ids, Clock clock) {
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /** Puts a prescriber on file; refused with PEOPLE-008 when that NPI is there already. */
  public Prescriber register(PrescriberDetails details) {
    PrescriberId id = ids.next(PrescriberId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("prescriber", id),
        work -> {
          details.npi().flatMap(npi -> byNpi(work, npi)).ifPresent(Prescribers::alreadyThere);
          return insert(work, new Prescriber(id, details));
        });
  }

  /**
   * The prescriber on file whom this order names, put on file when new. The NPI decides; without
   * one, name and credential.
   *
   * @throws Refused PEOPLE-009 when the NPI stands on file under another name
   */
  public Prescriber enlist(PrescriberDetails details) {
    Optional<Prescriber> onFile =
        custody.act(RECEIVE_PRESCRIPTIONS, Act.search("prescriber"), work -> known(work, details));
    return onFile.orElseGet(() -> register(details));
  }

  /** The prescriber; refused with PEOPLE-013 when the clinic has none of this id. */
  public Prescriber get(PrescriberId id) {
    return custody.act(
        SEE_BUDGET,
        Act.read("prescriber", id),
        work ->
            work.sql(PrescriberSql.FIND)
                .param("id", id.value())
                .query(PrescriberSql::row)
                .optional()
                .orElseThrow(
                    () -> new Refused("PEOPLE-013", "There is no such prescriber on file.")));
  }

  /** The prescriber on file under this identifier. */
  public Optional<Prescriber> findByNpi(Npi npi) {
    return custody.act(SEE_BUDGET, Act.search("prescriber"), work -> byNpi(work, npi));
  }

  /** At most 20 prescribers by the beginnings of their names, or of their NPI. */
  public List<Prescriber> search(String words) {
    String folded = PersonName.folded(words);
    return custody.act(
        SEE_BUDGET,
        Act.search("prescriber").lookingFor(words),
        work ->
            folded.isEmpty()
                ? List.of()
                : work.sql(PrescriberSql.SEARCH)
                    .param("patterns", new Sought.ByName(folded).patterns())
                    .param("npi", folded + "%")
                    .query(PrescriberSql::row)
                    .list());
  }

  private static Optional<Prescriber> known(Work work, PrescriberDetails details) {
    if (details.npi().isEmpty()) {
      return work.sql(PrescriberSql.BY_NAME)
          .param("match", details.name().matchKey())
          .param("credential", details.credential().name())
          .query(PrescriberSql::row)
          .optional();
    }
    Optional<Prescriber> found = byNpi(work, details.npi().get());
    if (found.filter(one -> !one.name().matches(details.name())).isPresent()) {
      throw new Refused("PEOPLE-009", "This NPI is on file under another name. Check both.", "npi");
    }
    return found;
  }

  private static Optional<Prescriber> byNpi(Work work, Npi npi) {
    return work.sql(PrescriberSql.BY_NPI)
        .param("npi", npi.digits())
        .query(PrescriberSql::row)
        .optional();
  }

  private Prescriber insert(Work work, Prescriber prescriber) {
    PrescriberDetails details = prescriber.details();
    work.sql(PrescriberSql.INSERT)
        .param("id", prescriber.id().value())
        .param("given", details.name().given())
        .param("family", details.name().family())
        .param("search", details.name().searchKey())
        .param("match", details.name().matchKey())
        .param("credential", details.credential().name())
        .param("npi", details.npi().map(Npi::digits).orElse(null))
        .param("practice", details.practice())
        .param("phone", details.reply().phone().map(Phone::e164).orElse(null))
        .param("fax", details.reply().fax().map(Phone::e164).orElse(null))
        .param("email", details.reply().email().map(Email::address).orElse(null))
        .param("at", Columns.timestamp(clock.instant()))
        .param("by", custody.caller().user().value())
        .update();
    return prescriber;
  }

  private static void alreadyThere(Prescriber onFile) {
    throw new Refused("PEOPLE-008", "A prescriber with this NPI is on file already.", "npi");
  }
}
