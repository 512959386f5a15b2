package org.fascia.practice.visits;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class Invariant07SignedNotesNeverChangeTest {
  @Autowired Tenancy tenancy;

  @ParameterizedTest
  @CsvSource({
    "signed_note, content",
    "note_addendum, words",
    "plan, content",
    "progress_report, content",
    "score, value",
  })
  void notEvenBySqlAsTheApplication(String table, String column, TestClinic clinic) {
    String denied = "ERROR: permission denied for table " + table;
    assertThatThrownBy(
            () -> run(clinic, "update fascia.%s set %s = %s".formatted(table, column, column)))
        .hasRootCauseMessage(denied);
    assertThatThrownBy(() -> run(clinic, "delete from fascia." + table))
        .hasRootCauseMessage(denied);
  }

  private int run(TestClinic clinic, String sql) {
    return tenancy.within(clinic.id(), statements -> statements.sql(sql).update());
  }
}
