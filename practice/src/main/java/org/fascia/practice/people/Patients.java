package org.fascia.practice.people;

import static org.fascia.practice.kernel.Permission.REGISTER_PATIENTS;
import static org.fascia.practice.kernel.Permission.SEE_PATIENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.people.Registration.LooksLike;
import org.fascia.practice.people.Registration.Registered;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The clinic's patients; nobody is ever deleted. */
public final class Patients {
  private static final int PAGE = 50;

  private final Custody custody;
  private final Ids ids;
  private final Clock clock;

  Patients(Custody custody, Ids ids, Clock clock) {
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts a patient on file under the next number, unless someone of that name and birth date is
   * there already.
   *
   * @throws Refused PEOPLE-004 or PEOPLE-005 for an impossible birth date
   */
  public Registration register(PatientDetails details, ClinicDay today) {
    return custody.act(
        REGISTER_PATIENTS,
        Act.search("patient"),
        work -> {
          List<Patient> alike = alike(work, details.bornBy(today));
          return alike.isEmpty() ? new Registered(file(details)) : new LooksLike(alike);
        });
  }

  /** Puts a patient on file beside others of the same name and birth date: someone has looked. */
  public Patient registerBeside(PatientDetails details, ClinicDay today) {
    details.bornBy(today);
    return file(details);
  }

  /** Corrects what was written down about a patient; refused with PEOPLE-001 for an unknown one. */
  public Patient correct(PatientId id, PatientDetails details, ClinicDay today) {
    return custody.act(
        REGISTER_PATIENTS,
        Act.change("patient", id).about(id),
        work -> {
          int changed =
              described(work.sql(PatientSql.CORRECT), details.bornBy(today))
                  .param("id", id.value())
                  .update();
          if (changed == 0) {
            throw unknown();
          }
          return work.sql(PatientSql.FIND).param("id", id.value()).query(PatientSql::row).single();
        });
  }

  /** The patient; refused with PEOPLE-001 when the clinic has none of this id. */
  public Patient get(PatientId id) {
    return custody.act(
        SEE_PATIENTS,
        Act.read("patient", id).about(id),
        work ->
            work.sql(PatientSql.FIND)
                .param("id", id.value())
                .query(PatientSql::row)
                .optional()
                .orElseThrow(Patients::unknown));
  }

  /** Patients of these ids, in no order; ids the clinic does not know are left out. */
  public List<Patient> all(List<PatientId> wanted) {
    return custody.act(
        SEE_PATIENTS,
        Act.search("patient"),
        work ->
            wanted.isEmpty()
                ? List.of()
                : work.sql(PatientSql.ALL)
                    .param("ids", wanted.stream().map(PatientId::value).toList())
                    .query(PatientSql::row)
                    .list());
  }

  /** At most 50 patients that a number, a birth date or the beginnings of names lead to. */
  public List<Patient> search(String words) {
    return custody.act(
        SEE_PATIENTS,
        Act.search("patient").lookingFor(words),
        work ->
            switch (Sought.typed(words)) {
              case Sought.ByNumber(int number) ->
                  rows(work.sql(PatientSql.BY_NUMBER).param("number", number));
              case Sought.ByBirth(LocalDate birth) ->
                  rows(work.sql(PatientSql.BY_BIRTH).param("birth", birth));
              case Sought.ByName name when name.folded().isEmpty() -> List.of();
              case Sought.ByName name ->
                  rows(work.sql(PatientSql.BY_NAME).param("patterns", name.patterns()));
            });
  }

  /** One page of 50 patients, counted from 0. */
  public PatientList list(int page) {
    List<Patient> found =
        custody.act(
            SEE_PATIENTS,
            Act.search("patient"),
            work -> rows(work.sql(PatientSql.PAGE).param("skip", (long) page * PAGE)));
    return new PatientList(
        found.subList(0, Math.min(PAGE, found.size())), page, found.size() > PAGE);
  }

  /** Patients whose name may be this one and who were born that day. */
  public List<Patient> alike(PersonName name, LocalDate birthDate) {
    return custody.act(SEE_PATIENTS, Act.search("patient"), work -> alike(work, name, birthDate));
  }

  private Patient file(PatientDetails details) {
    PatientId id = ids.next(PatientId::new);
    return custody.act(
        REGISTER_PATIENTS,
        Act.create("patient", id).about(id),
        work -> {
          Patient patient = new Patient(id, nextNumber(work), details);
          described(work.sql(PatientSql.INSERT), details)
              .param("id", id.value())
              .param("number", patient.number().value())
              .param("at", Columns.timestamp(clock.instant()))
              .param("by", custody.caller().user().value())
              .update();
          return patient;
        });
  }

  private PatientNumber nextNumber(Work work) {
    return new PatientNumber(work.sql(PatientSql.NEXT_NUMBER).query(Integer.class).single());
  }

  private static List<Patient> alike(Work work, PatientDetails details) {
    return alike(work, details.name(), details.birthDate());
  }

  private static List<Patient> alike(Work work, PersonName name, LocalDate birthDate) {
    return rows(
        work.sql(PatientSql.ALIKE).param("match", name.matchKey()).param("birth", birthDate));
  }

  private static StatementSpec described(StatementSpec statement, PatientDetails details) {
    return statement
        .param("given", details.name().given())
        .param("family", details.name().family())
        .param("search", details.name().searchKey())
        .param("match", details.name().matchKey())
        .param("birth", details.birthDate())
        .param("sex", details.sex().name())
        .param("phone", details.contact().phone().map(Phone::e164).orElse(null))
        .param("email", details.contact().email().map(Email::address).orElse(null));
  }

  private static List<Patient> rows(StatementSpec statement) {
    return statement.query(PatientSql::row).list();
  }

  private static Refused unknown() {
    return new Refused("PEOPLE-001", "There is no such patient in this clinic.");
  }
}
