package org.fascia.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fascia.budget.Limit.Standing;
import org.fascia.budget.packs.Measure;
import org.fascia.budget.packs.Span;
import org.fascia.budget.packs.Term.Permission;

/** What the payer agreed to, as rows and as one answer. */
final class PermitRows {
  private final Basis basis;
  private final CapRows caps;
  private final PermitBook book;
  private final List<Limit> rows = new ArrayList<>();
  private final List<Group> open = new ArrayList<>();
  private final List<Group> shut = new ArrayList<>();

  private PermitRows(Basis basis, CapRows caps, PermitBook book) {
    this.basis = basis;
    this.caps = caps;
    this.book = book;
  }

  static PermitRows of(Basis basis, CapRows caps, PermitBook book) {
    PermitRows made = new PermitRows(basis, caps, book);
    book.permits().forEach(made::add);
    switch (book.rule().term().asked()) {
      case AFTER -> book.free().ifPresent(free -> made.open(made.free(free)));
      case ALWAYS -> made.orElse(Lefts.NONE);
      case UNKNOWN -> made.orElse(new Left.NotKnown());
      case NEVER -> {}
    }
    return made;
  }

  private void open(Limit row) {
    rows.add(row);
    open.add(Group.of(row));
  }

  /** What holds where no authorisation was given. */
  private void orElse(Left left) {
    if (book.permits().isEmpty()) {
      open(permission().leaving(left));
    }
  }

  private Limit free(FreeVisits free) {
    Limit.Tally tally =
        free.ledger().tally(Measure.VISITS, OptionalLong.of(book.rule().term().free()));
    return permission()
        .counting(Measure.VISITS, tally, new Left.Exactly(Math.max(0, free.left())))
        .confirmed(free.confirmation());
  }

  private Limit permission() {
    return Limit.ofRule(book.rule().rule(), book.rule().term().force(), basis.asOf());
  }

  private void add(Permit permit) {
    Standing standing = permit.standing(basis.asOf());
    List<Limit> own = new ArrayList<>();
    own.add(counted(permit, Measure.VISITS).standing(standing));
    if (permit.ends().isBefore(LocalDate.MAX)) {
      Limit end = row(permit, "end", "last day of the authorisation").until(permit.ends());
      own.add(standing == Standing.ENDED ? 0 : 1, end.standing(standing));
    }
    if (permit.grant().units().isPresent()) {
      own.add(counted(permit, Measure.UNITS).standing(standing));
    }
    if (permit.grant().cents().isPresent()) {
      own.add(counted(permit, Measure.CENTS).standing(standing));
    }
    if (standing == Standing.IN_FORCE) {
      Limit.Scope scope = new Limit.Scope.OfAuthorisation(permit.authorisation().id());
      own.addAll(caps.of(Span.AUTHORISATION, scope, name(permit), permit.ledger()));
    }
    rows.addAll(own);
    (standing == Standing.IN_FORCE ? open : shut).add(Group.all(own));
  }

  private Limit counted(Permit permit, Measure measure) {
    OptionalLong granted = granted(permit.grant(), measure);
    Left left = new Left.Unlimited();
    if (granted.isPresent()) {
      long rest = granted.getAsLong() - permit.ledger().gone(measure);
      left = Lefts.visits(rest, measure, basis.file().usual());
    }
    return row(permit, name(measure), name(measure) + " authorised")
        .counting(measure, permit.ledger().tally(measure, granted), left);
  }

  private static String name(Permit permit) {
    return "authorisation/" + permit.authorisation().id();
  }

  private static String name(Measure measure) {
    return switch (measure) {
      case VISITS -> "visits";
      case UNITS -> "units";
      case MINUTES -> "minutes";
      case CENTS -> "money";
    };
  }

  private static OptionalLong granted(Grant grant, Measure measure) {
    return switch (measure) {
      case VISITS -> wide(grant.visits());
      case UNITS -> wide(grant.units());
      case CENTS -> grant.cents();
      case MINUTES -> OptionalLong.empty();
    };
  }

  private static OptionalLong wide(OptionalInt number) {
    return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
  }

  private Limit row(Permit permit, String what, String name) {
    Authorisation authorisation = permit.authorisation();
    String source = "authorisation " + authorisation.number().orElse(authorisation.id().value());
    return Limit.of(
        name(permit) + "/" + what,
        new Limit.Scope.OfAuthorisation(authorisation.id()),
        new Limit.Text(name, source, book.rule().term().force()),
        basis.asOf());
  }

  List<Limit> rows() {
    return rows;
  }

  /** What the payer agreed to on the day. */
  List<Group> open() {
    return open;
  }

  /** What is left of what the payer agreed to; of what is not in force, the last to end. */
  Group group() {
    if (!open.isEmpty() || book.rule().term().asked() == Permission.Asked.NEVER) {
      return Group.any(open);
    }
    return shut.getLast();
  }
}
