package org.fascia.practice.ui;

import static org.fascia.practice.ui.Texts.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.Permission;

/**
 * Who looks at the page, as the header shows them.
 *
 * @param id tells the drafts of two people at one device apart; empty for nobody
 * @param waiting how much waits behind a part of the navigation, by its address
 */
public record SignedIn(
    String id,
    String name,
    String role,
    Set<Permission> permissions,
    Map<String, Integer> waiting) {
  public static final SignedIn NOBODY = new SignedIn("", "", "", Set.of(), Map.of());

  public SignedIn {
    permissions = Set.copyOf(permissions);
    waiting = Map.copyOf(waiting);
  }

  /** The header's view of a caller. */
  public static SignedIn as(Caller caller, Map<String, Integer> waiting) {
    String slug = caller.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Set<Permission> permissions =
        Arrays.stream(Permission.values()).filter(caller::may).collect(Collectors.toSet());
    return new SignedIn(
        caller.user().toString(), caller.name(), text("ui.role." + slug), permissions, waiting);
  }

  public boolean isSomebody() {
    return !id.isEmpty();
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
