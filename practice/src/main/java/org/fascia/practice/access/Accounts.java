package org.fascia.practice.access;

import static org.fascia.practice.kernel.Permission.KEEP_OWN_ACCOUNT;
import static org.fascia.practice.kernel.Permission.MANAGE_USERS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.storage.Columns;
import org.springframework.dao.DuplicateKeyException;

/** By what name and password the people of the caller's clinic sign in. */
public final class Accounts {
  private static final Pattern SIGN_IN_NAME = Pattern.compile("\\S{3,254}");

  private static final String INSERT =
      """
      insert into directory.account (
        user_id, clinic_id, sign_in_name, password_hash, password_set_at, sessions_since)
      values (:user, :clinic, :name, :hash, :now, :now)
      on conflict (user_id) do update
      set sign_in_name = excluded.sign_in_name, password_hash = excluded.password_hash,
        password_set_at = excluded.password_set_at, sessions_since = excluded.sessions_since,
        closed_at = null
      where account.closed_at is not null and account.clinic_id = excluded.clinic_id
      """;
  private static final String FIND =
      """
      select a.user_id, a.clinic_id, a.sign_in_name, a.password_hash
      from directory.account a
      where a.user_id = :user and a.clinic_id = :clinic and a.closed_at is null
      """;
  private static final String SET_PASSWORD =
      """
      update directory.account
      set password_hash = :hash, password_set_at = :now, sessions_since = :now
      where user_id = :user and clinic_id = :clinic
      """;
  private static final String END_SESSIONS =
      "update directory.account set sessions_since = :now"
          + " where user_id = :user and clinic_id = :clinic";
  private static final String CLOSE =
      "update directory.account set closed_at = :now, sessions_since = :now"
          + " where user_id = :user and clinic_id = :clinic and closed_at is null";

  private final Custody custody;
  private final Users users;
  private final Passwords passwords;
  private final Clock clock;

  Accounts(Custody custody, Users users, Passwords passwords, Clock clock) {
    this.custody = custody;
    this.users = users;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Opens an account, or a closed one again; refused with ACCESS-018 when the person has one, with
   * ACCESS-006 when the name is taken and ACCESS-014 when it cannot be one, and with ACCESS-004 or
   * ACCESS-005 for the password.
   *
   * @param signInName usually an e-mail address; small and capital letters are the same
   */
  public void open(UserId user, String signInName, String password) {
    String name = normal(signInName);
    String hash = hash(password, name);
    custody.act(MANAGE_USERS, Act.create("account", user), work -> insert(work, user, name, hash));
  }

  /** Adds a person and opens their account, both or neither; refused as each of the two is. */
  public UserId add(String name, Role role, String signInName, String password) {
    return custody.together(
        () -> {
          UserId user = users.add(name, role);
          open(user, signInName, password);
          return user;
        });
  }

  /**
   * Gives a person a new password and ends their sign-ins and their waiting time; refused with
   * ACCESS-009 when there is no such account, and with ACCESS-004 or ACCESS-005 for the password.
   */
  public void setPassword(UserId user, String password) {
    custody.act(
        MANAGE_USERS,
        Act.perform("set-password", "account", user),
        work -> {
          Account account = account(work, user);
          return set(work, account, hash(password, account.signInName()));
        });
  }

  /**
   * Changes the caller's own password and ends their other sign-ins; refused with ACCESS-010 when
   * the current one is not right, and with ACCESS-004 or ACCESS-005 for the new one.
   */
  public void changeOwnPassword(String current, String fresh) {
    UserId user = custody.caller().user();
    custody.act(
        KEEP_OWN_ACCOUNT,
        Act.perform("change-password", "account", user),
        work -> {
          Account account = account(work, user);
          if (!passwords.match(current, account.passwordHash())) {
            throw new Refused("ACCESS-010", "The current password is not right.", "current");
          }
          return set(work, account, hash(fresh, account.signInName()));
        });
  }

  /** Ends all sign-ins of the caller, this one too. */
  public void signOutEverywhere() {
    UserId user = custody.caller().user();
    custody.act(
        KEEP_OWN_ACCOUNT,
        Act.perform("sign-out-everywhere", "account", user),
        work -> update(work, END_SESSIONS, user));
  }

  /**
   * Closes an account and ends its sign-ins at once; refused with ACCESS-008 for one's own, and
   * with ACCESS-009 when there is no such account.
   */
  public void close(UserId user) {
    custody.act(
        MANAGE_USERS,
        Act.perform("close", "account", user),
        work -> {
          if (user.equals(custody.caller().user())) {
            throw new Refused("ACCESS-015", "You cannot close your own account.");
          }
          if (update(work, CLOSE, user) == 0) {
            throw noAccount();
          }
          return user;
        });
  }

  private UserId insert(Work work, UserId user, String name, String hash) {
    try {
      int opened =
          work.sql(INSERT)
              .param("user", user.value())
              .param("name", name)
              .param("hash", hash)
              .param("now", now())
              .update();
      if (opened == 0) {
        throw new Refused("ACCESS-018", "This person has an open account already.");
      }
      return user;
    } catch (DuplicateKeyException taken) {
      throw new Refused("ACCESS-006", "This sign-in name is taken.", "email");
    }
  }

  private int set(Work work, Account account, String hash) {
    Attempts.forget(work::sql, account.signInName());
    return work.sql(SET_PASSWORD)
        .param("hash", hash)
        .param("user", account.user().value())
        .param("now", now())
        .update();
  }

  private int update(Work work, String statement, UserId user) {
    return work.sql(statement).param("user", user.value()).param("now", now()).update();
  }

  private static Account account(Work work, UserId user) {
    return work.sql(FIND)
        .param("user", user.value())
        .query(Account::read)
        .optional()
        .orElseThrow(Accounts::noAccount);
  }

  private String hash(String password, String signInName) {
    PasswordRules.check(password, List.of(signInName, custody.caller().name()));
    return passwords.hash(password);
  }

  private OffsetDateTime now() {
    return Columns.timestamp(clock.instant());
  }

  private static Refused noAccount() {
    return new Refused("ACCESS-009", "This person has no open account.");
  }

  /** A sign-in name as it is kept and looked up; refused with ACCESS-014 when it cannot be one. */
  private static String normal(String signInName) {
    String name = signInName.strip().toLowerCase(Locale.ROOT);
    if (!SIGN_IN_NAME.matcher(name).matches()) {
      throw new Refused(
          "ACCESS-014", "A sign-in name has 3 to 254 characters and no spaces.", "email");
    }
    return name;
  }
}
