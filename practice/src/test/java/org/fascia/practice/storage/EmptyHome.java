package org.fascia.practice.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * A home of its own for an application that must find an empty database, with the embedded
 * PostgreSQL in it, as somebody has who starts Fascia for the first time.
 */
public final class EmptyHome
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Path HOME = Path.of("target", "empty-home").toAbsolutePath();

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    try {
      removeLastRun();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    application
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("empty home", Map.of("fascia.home", HOME.toString())));
  }

  private static void removeLastRun() throws IOException {
    Path cluster = HOME.resolve("cluster");
    if (Files.exists(cluster)) {
      Orphan.of(cluster, TestDatabase.programs()).end();
    }
    FileSystemUtils.deleteRecursively(HOME);
  }
}
