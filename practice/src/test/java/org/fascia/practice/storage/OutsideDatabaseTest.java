package org.fascia.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.fascia.practice.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideDatabaseTest {
  @TempDir Path home;

  @Test
  void takesTheOwnerFromTheAddress() {
    Server server = server("jdbc:postgresql://db.example/fascia?user=boss&password=s3cret");
    assertThat(server.owner()).isEqualTo(new Server.SignIn("boss", "s3cret"));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/fascia?user=boss&password=x, jdbc:postgresql://db/fascia",
    "jdbc:postgresql://db/fascia?user=boss&ssl=true&password=x, jdbc:postgresql://db/fascia?ssl=true",
    "jdbc:postgresql://db/fascia?ssl=true, jdbc:postgresql://db/fascia?ssl=true",
    "jdbc:postgresql://db/fascia, jdbc:postgresql://db/fascia"
  })
  void neverWorksAsTheOwnerNamedInTheAddress(String given, String used) {
    assertThat(server(given).url()).isEqualTo(used);
  }

  @Test
  void keepsOnePasswordForTheApplicationsRole() {
    String made = server("jdbc:postgresql://db/fascia").application().password();
    assertThat(server("jdbc:postgresql://db/fascia").application().password())
        .isEqualTo(made)
        .hasSizeGreaterThan(40);
  }

  @Test
  void refusesAnAddressOfAnotherDatabase() {
    assertThatThrownBy(() -> server("jdbc:mysql://db/fascia"))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("STORAGE-004");
  }

  @Test
  void saysSoWhenNobodyAnswers() {
    Server nobody = server("jdbc:postgresql://127.0.0.1:1/fascia?user=boss&password=x");
    assertThatThrownBy(() -> Migrations.run(nobody))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("STORAGE-005");
  }

  private Server server(String url) {
    return new OutsideDatabase(url, null, null, null).server(new Secrets(home));
  }
}
