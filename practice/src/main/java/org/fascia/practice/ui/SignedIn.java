package org.fascia.practice.ui;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Permission;

/**
 * Who looks at the page, as the header shows them.
 *
 * @param id tells the drafts of two people at one device apart; empty for nobody
 */
public record SignedIn(String id, String name, String role, Set<Permission> permissions) {
  public static final SignedIn NOBODY = new SignedIn("", "", "", Set.of());

  public SignedIn {
    permissions = Set.copyOf(permissions);
  }

  /** The header's view of a caller. */
  public static SignedIn as(Caller caller) {
    String slug = caller.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Set<Permission> permissions =
        Arrays.stream(Permission.values()).filter(caller::may).collect(Collectors.toSet());
    return new SignedIn(
        caller.user().toString(), caller.name(), text("ui.role." + slug), permissions);
  }

  public boolean isSomebody() {
    return !id.isEmpty();
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
