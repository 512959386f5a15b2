package org.fascia.practice.prescriptions;

import static org.fascia.practice.kernel.Permission.RECEIVE_PRESCRIPTIONS;
import static org.fascia.practice.kernel.Permission.SEE_BUDGET;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.access.Act;
import org.fascia.practice.access.Custody;
import org.fascia.practice.access.Work;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.kernel.AuthorisationId;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.CoverageId;
import org.fascia.practice.kernel.DocumentId;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.prescriptions.Authorisation.State;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.storage.Document;
import org.fascia.practice.storage.Documents;

/** What payers were asked for and what they answered; nothing of it is ever changed. */
public final class Authorisations {
  private final Custody custody;
  private final Cases cases;
  private final NumberForms numbers;
  private final Documents documents;
  private final Ids ids;
  private final Clock clock;

  Authorisations(
      Custody custody,
      Cases cases,
      NumberForms numbers,
      Documents documents,
      Ids ids,
      Clock clock) {
    this.custody = custody;
    this.cases = cases;
    this.numbers = numbers;
    this.documents = documents;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records that a payer is asked.
   *
   * @param supersedes the authorisation it is to take the place of
   * @throws Refused AUTHORISATION-004 when the same is asked already for some of these days,
   *     AUTHORISATION-005 when another has taken that place, CASE-002 in a discharged case
   */
  public Authorisation request(
      CoverageId coverage, AuthorisationRequest request, Optional<AuthorisationId> supersedes) {
    return file(coverage, Optional.of(request), supersedes);
  }

  /** Records a permission nobody asked for in writing; refused as a request and its answer are. */
  public Authorisation given(
      CoverageId coverage,
      PayerAnswer.Granted answer,
      Optional<AuthorisationId> supersedes,
      Optional<byte[]> letter) {
    return custody.together(
        () -> answer(file(coverage, Optional.empty(), supersedes).id(), answer, letter));
  }

  /**
   * Records what the payer answered.
   *
   * @param letter the file it came with; empty where none did. Refused with STORAGE-008 and
   *     STORAGE-009
   * @throws Refused AUTHORISATION-006 when this cannot be answered any more, AUTHORISATION-007 for
   *     a number that is not as the payer issues it, AUTHORISATION-004 for a grant that is on file
   */
  public Authorisation answer(AuthorisationId id, PayerAnswer answer, Optional<byte[]> letter) {
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.change("authorisation", id),
        work -> {
          Authorisation before = one(work, id);
          List<Authorisation> all = heldOf(work, before.coverage());
          refuseLate(one(work, id), answer);
          if (answer instanceof PayerAnswer.Granted(var _, Grant grant, var _)) {
            check(work, before, grant, all);
          }
          write(work, one(work, id), answer, letter.map(file -> keep(work, file)));
          return one(work, id);
        });
  }

  /** All authorisations of a case, in the order they were put on file. */
  public List<Authorisation> of(CaseId file) {
    return custody.act(
        SEE_BUDGET,
        Act.search("authorisation"),
        work -> {
          work.about(cases.get(file).patient());
          List<CoverageId> coverages =
              CoverageRows.of(work, List.of(file)).stream().map(Coverage::id).toList();
          return AuthorisationRows.of(work, coverages);
        });
  }

  /** The authorisation; refused with AUTHORISATION-008 when the clinic has none of this id. */
  public Authorisation get(AuthorisationId id) {
    return custody.act(SEE_BUDGET, Act.read("authorisation", id), work -> named(work, id));
  }

  /** The letter that came with an answer; refused with AUTHORISATION-008 when there is none. */
  public Letter letter(AuthorisationId id, DocumentId document) {
    return custody.act(
        SEE_BUDGET,
        Act.read("authorisation", id),
        work ->
            named(work, id).steps().stream()
                .flatMap(step -> step.document().stream())
                .filter(document::equals)
                .flatMap(found -> letter(work, found).stream())
                .findFirst()
                .orElseThrow(Authorisations::unknown));
  }

  private Optional<Letter> letter(Work work, DocumentId document) {
    return documents
        .find(work.statements(), document)
        .map(Document::type)
        .flatMap(
            type ->
                documents
                    .content(work.statements(), document)
                    .map(content -> new Letter(type, content)));
  }

  private Authorisation file(
      CoverageId coverage,
      Optional<AuthorisationRequest> request,
      Optional<AuthorisationId> supersedes) {
    AuthorisationId id = ids.next(AuthorisationId::new);
    return custody.act(
        RECEIVE_PRESCRIPTIONS,
        Act.create("authorisation", id),
        work -> {
          List<Authorisation> others = heldOf(work, coverage);
          request.ifPresent(asked -> refuseTwice(others, asked));
          supersedes.ifPresent(old -> refuseTaken(others, old));
          AuthorisationRows.insert(
              Columns.stamped(work.sql(AuthorisationSql.INSERT), custody.caller(), clock.instant()),
              new Authorisation(id, coverage, request, supersedes, List.of()));
          return one(work, id);
        });
  }

  private void check(Work work, Authorisation before, Grant grant, List<Authorisation> all) {
    Coverage coverage = CoverageRows.find(work, before.coverage()).orElseThrow();
    grant
        .number()
        .flatMap(number -> numbers.fault(coverage.terms().payer().pack(), number))
        .ifPresent(
            fault -> {
              throw new Refused("AUTHORISATION-007", fault, "number");
            });
    all.stream()
        .filter(
            other ->
                !other.id().equals(before.id())
                    && !before.supersedes().equals(Optional.of(other.id())))
        .flatMap(other -> other.granted().stream())
        .filter(other -> Alike.grants(other, grant))
        .findFirst()
        .ifPresent(same -> refuseTwice());
  }

  private static void refuseTwice(List<Authorisation> others, AuthorisationRequest asked) {
    others.stream()
        .filter(other -> other.state() == State.REQUESTED)
        .flatMap(other -> other.request().stream())
        .filter(other -> Alike.requests(other, asked))
        .findFirst()
        .ifPresent(same -> refuseTwice());
  }

  private static void refuseTwice() {
    throw new Refused(
        "AUTHORISATION-004",
        "The same is on file for some of these days. Compare the days and the number.",
        "from");
  }

  private static void refuseTaken(List<Authorisation> others, AuthorisationId old) {
    boolean there = others.stream().anyMatch(other -> other.id().equals(old));
    boolean taken = others.stream().anyMatch(other -> other.supersedes().equals(Optional.of(old)));
    if (!there || taken) {
      throw new Refused(
          "AUTHORISATION-005",
          "Another authorisation has taken its place already. Choose the newest of the chain.",
          "supersedes");
    }
  }

  private static void refuseLate(Authorisation before, PayerAnswer answer) {
    boolean open = before.state() == State.REQUESTED;
    boolean granted = before.state() == State.GRANTED;
    boolean fits = answer instanceof PayerAnswer.Ended ? granted : open;
    if (!fits) {
      throw new Refused(
          "AUTHORISATION-006",
          "This has been answered. Record a new authorisation that takes its place.");
    }
  }

  private DocumentId keep(Work work, byte[] file) {
    return documents.keep(work.statements(), ids.next(DocumentId::new), file).id();
  }

  private void write(
      Work work, Authorisation before, PayerAnswer answer, Optional<DocumentId> document) {
    AuthorisationRows.answer(
        Columns.stamped(work.sql(AuthorisationSql.INSERT_STEP), custody.caller(), clock.instant()),
        before,
        answer,
        document);
  }

  /** All of a coverage, with the row of its case held, so that nobody adds one meanwhile. */
  private List<Authorisation> heldOf(Work work, CoverageId id) {
    Coverage coverage = CoverageRows.find(work, id).orElseThrow(Authorisations::unknown);
    work.about(cases.lock(coverage.file()).file().stillOpen().patient());
    return AuthorisationRows.of(work, List.of(id));
  }

  private Authorisation named(Work work, AuthorisationId id) {
    Authorisation found = one(work, id);
    new CoveredPatient(cases).named(work, found.coverage());
    return found;
  }

  private static Authorisation one(Work work, AuthorisationId id) {
    return AuthorisationRows.find(work, id).orElseThrow(Authorisations::unknown);
  }

  private static Refused unknown() {
    return new Refused("AUTHORISATION-008", "There is no such authorisation in this clinic.");
  }
}
