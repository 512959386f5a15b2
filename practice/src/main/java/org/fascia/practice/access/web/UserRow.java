package org.fascia.practice.access.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Locale;
import org.fascia.practice.access.User;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.ui.Choice;

/**
 * A person of the clinic as the pages show them.
 *
 * @param signInName empty while they cannot sign in
 */
public record UserRow(String href, String name, String role, String roleName, String signInName) {

  static UserRow of(User user) {
    return new UserRow(
        "/users/" + user.id(),
        user.name(),
        user.role().name(),
        word(user.role()),
        user.signInName().orElse(""));
  }

  /** Whether they have an open account. */
  public boolean canSignIn() {
    return !signInName.isEmpty();
  }

  /** The roles to choose from. */
  public static List<Choice> roles() {
    return Role.ofPeople().stream().map(role -> new Choice(role.name(), word(role))).toList();
  }

  private static String word(Role role) {
    return text("ui.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
