package org.fascia.practice.access;

import static org.fascia.practice.kernel.Permission.MANAGE_USERS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;

/** The people of the caller's clinic. */
public final class Users {
  private static final String INSERT =
      """
      insert into fascia.clinic_user (clinic_id, user_id, name, role, added_at)
      values (:clinic, :user, :name, :role, :added)
      """;
  private static final String LIST =
      "select user_id, name, role from fascia.clinic_user order by name, user_id";

  private final Custody custody;
  private final Ids ids;
  private final Clock clock;

  Users(Custody custody, Ids ids, Clock clock) {
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds a person in a role. */
  public UserId add(String name, Role role) {
    UserId user = ids.next(UserId::new);
    return custody.act(
        MANAGE_USERS,
        Act.create("user", user),
        work -> {
          work.sql(INSERT)
              .param("clinic", custody.caller().clinic().value())
              .param("user", user.value())
              .param("name", name)
              .param("role", role.name())
              .param("added", clock.instant().atOffset(ZoneOffset.UTC))
              .update();
          return user;
        });
  }

  /** Everyone in the clinic, by name. */
  public List<User> list() {
    return custody.act(
        MANAGE_USERS, Act.search("user"), work -> work.sql(LIST).query(Users::user).list());
  }

  private static User user(ResultSet row, int index) throws SQLException {
    return new User(
        new UserId(row.getObject("user_id", UUID.class)),
        row.getString("name"),
        Role.valueOf(row.getString("role")));
  }
}
