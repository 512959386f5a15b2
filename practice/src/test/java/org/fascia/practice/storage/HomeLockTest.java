package org.fascia.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.fascia.practice.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir Path home;

  @Test
  void namesWhoHoldsTheHomeAndSinceWhen() throws IOException {
    try (HomeLock held = HomeLock.take(home)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> HomeLock.take(home))
          .isInstanceOf(Refused.class)
          .hasMessageStartingWith("STORAGE-001")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageMatching(".*started 20\\d\\d-.*");
    }
  }

  @Test
  void isFreeAgainWhenItIsClosed() throws IOException {
    HomeLock.take(home).close();
    try (HomeLock second = HomeLock.take(home)) {
      assertThat(second).isNotNull();
    }
  }
}
