package org.fascia.practice.prescriptions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.practice.access.Work;
import org.fascia.practice.kernel.AuthorisationId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Money;
import org.fascia.practice.storage.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads authorisations with their answers, and writes both. */
final class AuthorisationRows {
  private AuthorisationRows() {}

  /** The authorisations of these coverages, in the order they were put on file. */
  static List<Authorisation> of(Work work, Collection<CoverageId> coverages) {
    return coverages.isEmpty()
        ? List.of()
        : whole(
            work,
            work.sql(AuthorisationSql.OF_COVERAGES).param("coverages", Columns.ids(coverages)));
  }

  static Optional<Authorisation> find(Work work, AuthorisationId id) {
    return whole(work, work.sql(AuthorisationSql.FIND).param("id", id.value())).stream()
        .findFirst();
  }

  /**
   * Writes what was asked.
   *
   * @param statement stamped already
   */
  static void insert(StatementSpec statement, Authorisation asked) {
    Optional<AuthorisationRequest> request = asked.request();
    extent(statement, request.map(AuthorisationRequest::extent))
        .param("id", asked.id().value())
        .param("coverage", asked.coverage().value())
        .param(
            "supersedes", asked.supersedes().map(AuthorisationId::value).orElse(null), Types.OTHER)
        .param("asked", request.map(it -> it.askedOn().date()).orElse(null), Types.DATE)
        .param("codes", Columns.array(request.map(AuthorisationRequest::codes).orElse(List.of())))
        .update();
  }

  /**
   * Writes an answer.
   *
   * @param statement stamped already
   * @param before the authorisation it is given to
   */
  static void answer(
      StatementSpec statement,
      Authorisation before,
      PayerAnswer answer,
      Optional<DocumentId> document) {
    Optional<Grant> grant =
        answer instanceof PayerAnswer.Granted granted
            ? Optional.of(granted.grant())
            : Optional.empty();
    extent(statement, grant.map(Grant::extent))
        .param("id", before.id().value())
        .param("step", before.steps().size() + 1)
        .param("answer", word(answer))
        .param("day", answer.day().date())
        .param("number", grant.flatMap(Grant::number).orElse(null), Types.VARCHAR)
        .param("words", answer.words())
        .param("document", document.map(DocumentId::value).orElse(null), Types.OTHER)
        .update();
  }

  private static StatementSpec extent(StatementSpec statement, Optional<Extent> extent) {
    return statement
        .param(
            "visits",
            extent.map(Extent::visits).map(AuthorisationRows::number).orElse(null),
            Types.INTEGER)
        .param(
            "units",
            extent.map(Extent::units).map(AuthorisationRows::number).orElse(null),
            Types.INTEGER)
        .param("money", extent.flatMap(Extent::money).map(Money::cents).orElse(null), Types.BIGINT)
        .param("from", extent.map(it -> it.window().from().date()).orElse(null), Types.DATE)
        .param(
            "until",
            extent.flatMap(it -> it.window().until()).map(ClinicDay::date).orElse(null),
            Types.DATE);
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static String word(PayerAnswer answer) {
    return switch (answer) {
      case PayerAnswer.Granted _ -> "GRANTED";
      case PayerAnswer.Denied _ -> "DENIED";
      case PayerAnswer.Withdrawn _ -> "WITHDRAWN";
      case PayerAnswer.Ended _ -> "ENDED";
    };
  }

  private static List<Authorisation> whole(Work work, StatementSpec statement) {
    List<Authorisation> bare = statement.query(AuthorisationSql::row).list();
    if (bare.isEmpty()) {
      return bare;
    }
    Map<AuthorisationId, List<Authorisation.Step>> steps =
        work
            .sql(AuthorisationSql.STEPS)
            .param("ids", Columns.ids(bare.stream().map(Authorisation::id).toList()))
            .query(AuthorisationSql::step)
            .list()
            .stream()
            .collect(
                groupingBy(
                    AuthorisationSql.Answered::authorisation,
                    mapping(AuthorisationSql.Answered::step, toList())));
    return bare.stream().map(one -> one.with(steps.getOrDefault(one.id(), List.of()))).toList();
  }
}
