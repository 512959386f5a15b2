package org.fascia.practice.people;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.fascia.practice.kernel.Permission.MANAGE_STAFF;
import static org.fascia.practice.kernel.Permission.SEE_CASES;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.TherapistId;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The clinic's therapists, their licences and certificates. */
public final class Therapists {
  private final Custody custody;
  private final Ids ids;
  private final Clock clock;

  Therapists(Custody custody, Ids ids, Clock clock) {
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /** Makes an account a therapist; refused with PEOPLE-014 when it is one already. */
  public Therapist register(UserId user, PersonName name) {
    TherapistId id = ids.next(TherapistId::new);
    return custody.act(
        MANAGE_STAFF,
        Act.create("therapist", id),
        work -> {
          int inserted =
              stamped(work.sql(TherapistSql.INSERT))
                  .param("id", id.value())
                  .param("user", user.value())
                  .param("given", name.given())
                  .param("family", name.family())
                  .update();
          if (inserted == 0) {
            throw new Refused("PEOPLE-014", "This account belongs to a therapist already.");
          }
          return Therapist.bare(id, user, name);
        });
  }

  /** Adds a licence; refused with PEOPLE-015 for an unknown therapist. */
  public Therapist license(TherapistId id, Licence licence) {
    custody.act(
        MANAGE_STAFF,
        Act.change("therapist", id),
        work -> {
          one(work, id);
          return stamped(work.sql(TherapistSql.LICENSE))
              .param("id", id.value())
              .param("state", licence.state().code())
              .param("number", licence.number())
              .param("from", licence.from().date())
              .param("until", licence.until().date())
              .update();
        });
    return get(id);
  }

  /**
   * Puts on record which certificates the therapist has, and which not any more; refused with
   * PEOPLE-015 for an unknown therapist.
   */
  public Therapist certify(TherapistId id, Set<Certificate> held) {
    custody.act(
        MANAGE_STAFF,
        Act.change("therapist", id),
        work -> {
          Set<Certificate> before = one(work, id).certificates();
          for (Certificate certificate : Certificate.values()) {
            if (before.contains(certificate) != held.contains(certificate)) {
              stamped(work.sql(TherapistSql.CERTIFY))
                  .param("id", id.value())
                  .param("technique", certificate.technique())
                  .param("held", held.contains(certificate))
                  .update();
            }
          }
          return id;
        });
    return get(id);
  }

  /** The therapist; refused with PEOPLE-015 when the clinic has none of this id. */
  public Therapist get(TherapistId id) {
    return custody.act(SEE_CASES, Act.read("therapist", id), work -> one(work, id));
  }

  /** The therapist who signs in with this account; empty for an account of another kind. */
  public Optional<Therapist> of(UserId user) {
    return custody
        .act(
            SEE_CASES,
            Act.search("therapist"),
            work -> whole(work, work.sql(TherapistSql.OF_USER).param("user", user.value())))
        .stream()
        .findFirst();
  }

  /** All therapists by family name. */
  public List<Therapist> list() {
    return custody.act(
        SEE_CASES, Act.search("therapist"), work -> whole(work, work.sql(TherapistSql.LIST)));
  }

  private static Therapist one(Work work, TherapistId id) {
    return whole(work, work.sql(TherapistSql.FIND).param("id", id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new Refused("PEOPLE-015", "There is no such therapist in this clinic."));
  }

  private static List<Therapist> whole(Work work, StatementSpec statement) {
    List<Therapist> bare = statement.query(TherapistSql::therapist).list();
    if (bare.isEmpty()) {
      return bare;
    }
    List<UUID> wanted = bare.stream().map(one -> one.id().value()).toList();
    Map<TherapistId, List<Licence>> licences =
        work
            .sql(TherapistSql.LICENCES)
            .param("ids", wanted)
            .query(TherapistSql::held)
            .list()
            .stream()
            .collect(
                groupingBy(
                    TherapistSql.Held::holder,
                    collectingAndThen(
                        mapping(TherapistSql.Held::licence, toList()), List::copyOf)));
    Map<TherapistId, Set<Certificate>> certificates = certificates(work, wanted);
    return bare.stream()
        .map(
            one ->
                new Therapist(
                    one.id(),
                    one.user(),
                    one.name(),
                    licences.getOrDefault(one.id(), List.of()),
                    certificates.getOrDefault(one.id(), Set.of())))
        .toList();
  }

  private static Map<TherapistId, Set<Certificate>> certificates(Work work, List<UUID> wanted) {
    return work
        .sql(TherapistSql.CERTIFICATES)
        .param("ids", wanted)
        .query(TherapistSql::certified)
        .list()
        .stream()
        .collect(
            groupingBy(
                TherapistSql.Certified::holder,
                mapping(TherapistSql.Certified::certificate, toUnmodifiableSet())));
  }

  private StatementSpec stamped(StatementSpec statement) {
    return statement
        .param("at", Columns.timestamp(clock.instant()))
        .param("by", custody.caller().user().value());
  }
}
