package org.fascia.practice.storage;

import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.practice.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * A PostgreSQL that somebody else runs, 15 or newer.
 *
 * @param url JDBC address; may name the owner and the password, as is usual there
 * @param user the owner, who migrates and may create roles
 * @param password the owner's password
 * @param appPassword the password of the application's role; made and kept in the home if not set
 */
record OutsideDatabase(
    String url, @Nullable String user, @Nullable String password, @Nullable String appPassword) {

  /** The address and its two sign-ins; refused with STORAGE-004 when it is no such address. */
  Server server(Secrets secrets) {
    Properties parts = Driver.parseURL(url, null);
    if (parts == null) {
      throw new Refused("STORAGE-004", "The database address is not one of PostgreSQL's.");
    }
    return new Server(
        withoutSignIn(),
        new Server.SignIn(
            part(user, parts, PGProperty.USER), part(password, parts, PGProperty.PASSWORD)),
        new Server.SignIn(
            Server.APPLICATION_ROLE,
            Optional.ofNullable(appPassword).orElseGet(() -> secrets.of("application"))));
  }

  // what stands in the address outranks what is signed in with: the owner must not stay in it
  private String withoutSignIn() {
    int query = url.indexOf('?');
    if (query < 0) {
      return url;
    }
    String kept =
        Stream.of(url.substring(query + 1).split("&", -1))
            .filter(part -> !part.startsWith("user=") && !part.startsWith("password="))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? url.substring(0, query) : url.substring(0, query + 1) + kept;
  }

  private static String part(@Nullable String set, Properties parts, PGProperty property) {
    return set != null ? set : Optional.ofNullable(property.getOrDefault(parts)).orElse("");
  }
}
