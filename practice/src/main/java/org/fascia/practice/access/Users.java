package org.fascia.practice.access;

import static org.fascia.practice.kernel.Permission.MANAGE_USERS;
import static org.fascia.practice.kernel.Permission.SEE_TASKS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.storage.Columns;

/** The people of the caller's clinic; who of them may sign in stands in {@link Accounts}. */
public final class Users {
  private static final String INSERT =
      """
      insert into fascia.clinic_user (clinic_id, user_id, name, role, added_at)
      values (:clinic, :user, :name, :role, :added)
      """;
  private static final String LIST =
      """
      select u.user_id, u.name, u.role, a.sign_in_name
      from fascia.clinic_user u
      left join directory.account a on a.user_id = u.user_id and a.closed_at is null
      order by u.name, u.user_id
      """;
  private static final String FIND =
      """
      select u.user_id, u.name, u.role, a.sign_in_name
      from fascia.clinic_user u
      left join directory.account a on a.user_id = u.user_id and a.closed_at is null
      where u.user_id = :user
      """;
  private static final String COLLEAGUES =
      "select user_id, name, role from fascia.clinic_user order by name, user_id";
  private static final String CHANGE_ROLE =
      "update fascia.clinic_user set role = :role where user_id = :user";

  private final Custody custody;
  private final Ids ids;
  private final Clock clock;

  Users(Custody custody, Ids ids, Clock clock) {
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds a person in a role; refused with ACCESS-007 without a name. */
  public UserId add(String name, Role role) {
    return insert(ids.next(UserId::new), name.strip(), role);
  }

  /** Everyone in the clinic, by name. */
  public List<User> list() {
    return custody.act(
        MANAGE_USERS, Act.search("user"), work -> work.sql(LIST).query(Users::user).list());
  }

  /** Everyone in the clinic as their colleagues know them, by name. */
  public List<Colleague> colleagues() {
    return custody.act(
        SEE_TASKS, Act.search("user"), work -> work.sql(COLLEAGUES).query(Users::colleague).list());
  }

  /** One person of the clinic; refused with ACCESS-017 when the clinic has none of this id. */
  public User get(UserId user) {
    return custody.act(
        MANAGE_USERS,
        Act.read("user", user),
        work ->
            work.sql(FIND)
                .param("user", user.value())
                .query(Users::user)
                .optional()
                .orElseThrow(
                    () -> new Refused("ACCESS-017", "Nobody of this clinic has this address.")));
  }

  /**
   * Gives a person another role from the next request on; refused with ACCESS-008 for oneself, so
   * that no clinic is left without an owner.
   */
  public void changeRole(UserId user, Role role) {
    custody.act(
        MANAGE_USERS,
        Act.change("user", user).because("role " + role),
        work -> {
          if (user.equals(custody.caller().user())) {
            throw new Refused("ACCESS-008", "You cannot change your own role.", "role");
          }
          return work.sql(CHANGE_ROLE)
              .param("role", role.name())
              .param("user", user.value())
              .update();
        });
  }

  /** Writes down the owner with whom a clinic begins. */
  void addOwner(Caller owner) {
    insert(owner.user(), owner.name(), owner.role());
  }

  private UserId insert(UserId user, String name, Role role) {
    return custody.act(
        MANAGE_USERS,
        Act.create("user", user),
        work -> {
          if (name.isBlank()) {
            throw new Refused("ACCESS-007", "A person needs a name.", "name");
          }
          work.sql(INSERT)
              .param("user", user.value())
              .param("name", name)
              .param("role", role.name())
              .param("added", Columns.timestamp(clock.instant()))
              .update();
          return user;
        });
  }

  private static Colleague colleague(ResultSet row, int index) throws SQLException {
    return new Colleague(
        Columns.id(row, "user_id", UserId::new),
        row.getString("name"),
        Role.valueOf(row.getString("role")));
  }

  private static User user(ResultSet row, int index) throws SQLException {
    return new User(
        Columns.id(row, "user_id", UserId::new),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        Optional.ofNullable(row.getString("sign_in_name")));
  }
}
