package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.MANAGE_CLINIC;
import static org.fascia.practice.kernel.Permission.MANAGE_STAFF;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.budget.packs.PayerId;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.storage.Columns;

/** Which payers the clinic works with, and as whom they know its therapists. */
public final class PayerSettings {
  private static final String USED = "select pack from fascia.clinic_payer where used";
  private static final String USE =
      """
      insert into fascia.clinic_payer (clinic_id, pack, used, recorded_at, recorded_by)
      values (:clinic, :pack, :used, :at, :by)
      on conflict (clinic_id, pack)
        do update set used = :used, recorded_at = :at, recorded_by = :by
      """;
  private static final String ENROLMENTS =
      "select * from fascia.payer_enrolment order by pack, holds_from, therapist_id";
  private static final String ENROL =
      """
      insert into fascia.payer_enrolment (
        clinic_id, therapist_id, pack, number, holds_from, holds_until,
        recorded_at, recorded_by, recorded_by_name)
      values (:clinic, :therapist, :pack, :number, :from, :until, :at, :by, :name)
      on conflict do nothing
      """;

  private final Custody custody;
  private final Therapists therapists;
  private final PayerPacks packs;
  private final Clock clock;

  PayerSettings(Custody custody, Therapists therapists, PayerPacks packs, Clock clock) {
    this.custody = custody;
    this.therapists = therapists;
    this.packs = packs;
    this.clock = clock;
  }

  /** The payers the clinic chose; empty before it chose any, when all are offered. */
  public Set<PayerId> used() {
    return custody.act(
        SEE_BUDGET,
        Act.search("clinic-payer"),
        work ->
            work.sql(USED).query(String.class).list().stream()
                .map(PayerId::new)
                .collect(Collectors.toSet()));
  }

  /** Chooses exactly these; refused with COVERAGE-013 for one nobody knows. */
  public void use(Set<PayerId> chosen) {
    custody.act(
        MANAGE_CLINIC,
        Act.search("clinic-payer"),
        work -> {
          chosen.forEach(this::known);
          packs.payers().forEach(payer -> use(work, new PayerId(payer), chosen));
          return chosen.size();
        });
  }

  /** Every enrolment of a therapist with a payer. */
  public List<Enrolment> enrolments() {
    return custody.act(SEE_BUDGET, Act.search("payer-enrolment"), PayerSettings::enrolments);
  }

  /** Records an enrolment; refused with COVERAGE-013, and with PEOPLE-015 for nobody's. */
  public void enrol(Enrolment enrolment) {
    custody.act(
        MANAGE_STAFF,
        Act.change("payer-enrolment", enrolment.therapist()),
        work -> {
          known(enrolment.pack());
          TherapistId therapist = therapists.get(enrolment.therapist()).id();
          return Columns.stamped(work.sql(ENROL), custody.caller(), clock.instant())
              .param("therapist", therapist.value())
              .param("pack", enrolment.pack().value())
              .param("number", enrolment.number())
              .param("from", enrolment.window().from().date())
              .param(
                  "until", enrolment.window().until().map(ClinicDay::date).orElse(null), Types.DATE)
              .update();
        });
  }

  static List<Enrolment> enrolments(Work work) {
    return work.sql(ENROLMENTS).query(PayerSettings::enrolment).list();
  }

  private void use(Work work, PayerId pack, Set<PayerId> chosen) {
    work.sql(USE)
        .param("pack", pack.value())
        .param("used", chosen.contains(pack))
        .param("at", Columns.timestamp(clock.instant()))
        .param("by", custody.caller().user().value())
        .update();
  }

  private void known(PayerId payer) {
    if (!packs.payers().contains(payer.value())) {
      throw new Refused(
          "COVERAGE-013", "Choose payers of the list; their rules are known.", "pack");
    }
  }

  private static Enrolment enrolment(ResultSet row, int number) throws SQLException {
    return new Enrolment(
        Columns.id(row, "therapist_id", TherapistId::new),
        new PayerId(row.getString("pack")),
        row.getString("number"),
        new Window(Columns.day(row, "holds_from"), Columns.optionalDay(row, "holds_until")));
  }
}
