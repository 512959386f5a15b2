package org.fascia.practice.storage;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the records lie.
 *
 * @param home the folder for the embedded database, its log and the secrets
 * @param database an outside PostgreSQL instead of the embedded one
 */
@ConfigurationProperties("fascia")
record StorageSettings(Path home, @Nullable Outside database) {

  /** The outside PostgreSQL, when one is set. */
  Optional<Outside> outside() {
    return Optional.ofNullable(database).filter(outside -> !outside.url().isBlank());
  }

  /**
   * An outside PostgreSQL, 15 or newer.
   *
   * @param url JDBC address, such as {@code jdbc:postgresql://db.example/fascia}
   * @param user the owner, who migrates; must be allowed to create roles
   * @param password the owner's password
   * @param appPassword the password of the application's role; made and kept in the home if not set
   */
  record Outside(String url, String user, String password, @Nullable String appPassword) {}
}
