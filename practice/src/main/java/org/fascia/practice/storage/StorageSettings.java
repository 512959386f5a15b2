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
record StorageSettings(Path home, @Nullable OutsideDatabase database) {

  /** The outside PostgreSQL, when one is set. */
  Optional<OutsideDatabase> outside() {
    return Optional.ofNullable(database).filter(outside -> !outside.url().isBlank());
  }
}
