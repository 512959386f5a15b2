package org.fascia.practice.access.web;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which address people reach the clinic, where that differs from what the server sees.
 *
 * @param address such as {@code https://records.example}: a proxy before the application speaks TLS
 *     for it; not set, the application is reached on this machine alone, over plain HTTP
 */
@ConfigurationProperties("fascia")
record PublicAddress(@Nullable URI address) {

  /** Whether every request travels over TLS. */
  boolean isEncrypted() {
    return address != null && "https".equals(address.getScheme());
  }

  /** The address that is set. */
  Optional<URI> set() {
    return Optional.ofNullable(address);
  }
}
