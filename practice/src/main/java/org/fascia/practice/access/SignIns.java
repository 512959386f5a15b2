package org.fascia.practice.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.fascia.practice.access.AuditRows.Entry;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.storage.Columns;
import org.fascia.practice.storage.Statements;
import org.fascia.practice.storage.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Signing in and out, and whether a sign-in still holds. */
@Component
public class SignIns {
  /** After so long a person signs in again, however busy they were. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** The code of the refusal that asks to wait. */
  public static final String TOO_EARLY = Attempts.TOO_EARLY;

  private static final String NOT_RIGHT = "ACCESS-002";
  private static final String CALLER =
      "select name, role from fascia.clinic_user where user_id = :user";
  private static final String CALLER_OF_SIGN_IN =
      """
      select u.name, u.role
      from directory.account a
      join fascia.clinic_user u on u.user_id = a.user_id and u.clinic_id = a.clinic_id
      where a.user_id = :user and a.closed_at is null and a.sessions_since <= :since
      """;

  private final Tenancy tenancy;
  private final Passwords passwords;
  private final AuditRows audit;
  private final Clock clock;
  private final Supplier<String> nobodysHash;

  SignIns(Tenancy tenancy, Passwords passwords, AuditRows audit, Clock clock) {
    this.tenancy = tenancy;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
    this.nobodysHash = SingletonSupplier.of(() -> passwords.hash("nobody's password"));
  }

  /**
   * Signs in; refused with ACCESS-002 when name or password is not right and with ACCESS-003 when
   * the attempt comes too early after others that failed.
   */
  public SignIn begin(String name, String password, Origin origin) {
    String signInName = name.strip().toLowerCase(Locale.ROOT);
    Optional<Account> account = tenancy.outside(jdbc -> lookUp(jdbc, signInName, origin));
    // compared with something when there is no such account, so that both answers take as long
    String hash = account.map(Account::passwordHash).orElseGet(nobodysHash);
    boolean right = passwords.match(password, hash);
    if (account.isEmpty() || !right) {
      account.ifPresent(known -> writeRefusal(known, origin));
      throw new Refused(NOT_RIGHT, "The name or the password is not right.");
    }
    return tenancy.within(
        account.get().clinic(), statements -> signedIn(statements, account.get(), origin));
  }

  /** The caller of a sign-in as of now; empty when it no longer holds. */
  public Optional<Caller> caller(SignIn signIn, Origin origin) {
    Caller begun = signIn.caller();
    if (clock.instant().isAfter(signIn.since().plus(LONGEST))) {
      return Optional.empty();
    }
    return tenancy.within(
        begun.clinic(),
        statements ->
            statements
                .sql(CALLER_OF_SIGN_IN)
                .param("user", begun.user().value())
                .param("since", Columns.timestamp(signIn.since()))
                .query(
                    (row, index) ->
                        new Caller(
                            begun.clinic(),
                            begun.user(),
                            Role.valueOf(row.getString("role")),
                            row.getString("name"),
                            origin))
                .optional());
  }

  /** Writes down that a person signed out. */
  public void end(Caller caller) {
    tenancy.within(
        caller.clinic(),
        statements ->
            audit.write(
                statements,
                caller,
                Entry.signIn(Act.perform("sign-out", "account", caller.user()))));
  }

  private Optional<Account> lookUp(JdbcClient jdbc, String signInName, Origin origin) {
    Instant now = clock.instant();
    Attempts.tidy(jdbc, now);
    Attempts.begin(jdbc, signInName, origin.address(), now);
    return Account.byName(jdbc, signInName);
  }

  private SignIn signedIn(Statements statements, Account account, Origin origin) {
    Attempts.forget(statements::sql, account.signInName());
    Caller caller = caller(statements, account, origin);
    Act act = Act.perform("sign-in", "account", caller.user());
    audit.write(statements, caller, Entry.signIn(act));
    return new SignIn(caller, clock.instant());
  }

  private void writeRefusal(Account account, Origin origin) {
    tenancy.within(
        account.clinic(),
        statements ->
            audit.write(
                statements,
                caller(statements, account, origin),
                Entry.signInRefused(Act.perform("sign-in", "account", account.user()), NOT_RIGHT)));
  }

  private static Caller caller(Statements statements, Account account, Origin origin) {
    return statements
        .sql(CALLER)
        .param("user", account.user().value())
        .query(
            (row, index) ->
                new Caller(
                    account.clinic(),
                    account.user(),
                    Role.valueOf(row.getString("role")),
                    row.getString("name"),
                    origin))
        .single();
  }
}
